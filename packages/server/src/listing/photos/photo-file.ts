import { largestPhoto } from '@clearing/shared/largest-photo';

/** Why a file is not taken as a photo. */
export const PhotoTrouble = {
  NOT_A_PHOTO: 'NOT_A_PHOTO',
  TOO_LARGE: 'TOO_LARGE',
  TOO_MANY_PIXELS: 'TOO_MANY_PIXELS',
  TOO_SMALL: 'TOO_SMALL',
  MOVES: 'MOVES',
  DAMAGED: 'DAMAGED',
  MORE_THAN_A_PHOTO: 'MORE_THAN_A_PHOTO',
} as const;
export type PhotoTrouble = (typeof PhotoTrouble)[keyof typeof PhotoTrouble];

/** What can be seen without decoding anything: a file is what its first letters say, whatever its name says. */
export function findTrouble(file: Buffer): PhotoTrouble | null {
  if (file.length > largestPhoto) return 'TOO_LARGE';
  const kind = kindOf(file);
  if (!kind) return 'NOT_A_PHOTO';
  if (saysAnotherThing(file)) return 'MORE_THAN_A_PHOTO';
  return troubles[kind](file);
}

type Kind = 'JPEG' | 'PNG' | 'WEBP';

function kindOf(file: Buffer): Kind | null {
  if (file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'JPEG';
  if (file.subarray(0, 8).equals(pngSignature)) return 'PNG';
  return file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP' ? 'WEBP' : null;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const troubles: Readonly<Record<Kind, (file: Buffer) => PhotoTrouble | null>> = {
  // Telephones put more behind a photo: a depth map, a second of film. Nothing of it is drawn, so nothing of it stays.
  JPEG: (file) => (file.lastIndexOf(Buffer.from([0xff, 0xd9])) === -1 ? 'DAMAGED' : null),
  PNG: troubleOfPng,
  WEBP: (file) => {
    const length = file.length < 12 ? 0 : file.readUInt32LE(4) + 8;
    if (length > file.length) return 'DAMAGED';
    return file.length - length > 1 ? 'MORE_THAN_A_PHOTO' : null;
  },
};

/** Chunk by chunk, none of them opened: one that moves says so, and nothing comes after its end. */
function troubleOfPng(file: Buffer): PhotoTrouble | null {
  let at = pngSignature.length;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return 'MOVES';
    at += 12 + length;
    if (type === 'IEND') return at < file.length ? 'MORE_THAN_A_PHOTO' : null;
  }
  return 'DAMAGED';
}

/** Words that begin another kind of file: a page, a script, a document, an archive. */
const otherThings = ['<html', '<script', '<!doctype', '<?php', '%pdf-', '#!/bin/'];
/** An archive is read from its end, which stands within so many bytes of the file's. */
const longestArchiveEnd = 22 + 0xffff;

function saysAnotherThing(file: Buffer): boolean {
  const text = file.toString('latin1').toLowerCase();
  if (otherThings.some((words) => text.includes(words))) return true;
  const tail = file.subarray(Math.max(0, file.length - longestArchiveEnd));
  for (let at = tail.indexOf('PK\u0005\u0006'); at !== -1; at = tail.indexOf('PK\u0005\u0006', at + 1)) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) <= tail.length) return true;
  }
  return false;
}
