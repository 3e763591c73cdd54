// Everyone near a place, page by page: one slug per line.
//   node page-through.ts 75201
import { pages, SearchPractitioners } from '@clearing/client';
import { client } from './clearing.ts';

const near = { place: process.argv[2] ?? '75201' };
const everybody = pages(client, SearchPractitioners, (data) => data.practitioners, { near, sort: 'NAME', first: 2 });
for await (const { slug } of everybody) console.log(slug);
