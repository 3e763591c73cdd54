import type { ComponentType } from 'react';
import { SearchPage } from '../directory/search.page.js';

/**
 * The pages that scripts take over, by their route's pattern. Every other page is sent without React, and only what
 * stands here is built for browsers: one file that holds nothing the page does not use, instead of one per module.
 */
export const interactivePages: Readonly<Record<string, ComponentType>> = {
  '/search': SearchPage,
};
