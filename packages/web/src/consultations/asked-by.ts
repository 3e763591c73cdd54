/** What the practitioner's side knows of who asked: by themselves, or by a share, which tells a name and nothing else. */
interface Asked {
  readonly summary?: { readonly patientName: string } | null;
  readonly bookingName?: string | null;
}

/** What the patient wants to be called; null: erased, or not told to whoever acts by a share. */
export function askedBy({ summary, bookingName }: Asked): string | null {
  return summary?.patientName ?? bookingName ?? null;
}
