import { AvailabilityElement } from './availability/availability-element.js';
import { register } from './clearing-element.js';

register('clearing-availability', AvailabilityElement);
