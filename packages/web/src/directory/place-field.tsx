import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import { TextField } from '../ui/text-field.js';
import type { PlaceComboBoxProps } from './place-combo-box.js';

/**
 * City or ZIP. A plain field; once somebody turns to it and scripts run, it becomes the same field with suggestions,
 * keeping what is typed and the focus. What offers them is downloaded then and not before.
 */
export function PlaceField({ value, error }: { value: string; error: string | undefined }) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [rich, setRich] = useState<{
    ComboBox: ComponentType<PlaceComboBoxProps>;
    text: string;
    focus: boolean;
  } | null>(null);
  const label = t`City or ZIP`;
  const enrich = async () => {
    const { PlaceComboBox } = await import('./place-combo-box.js');
    const { current } = input;
    if (current) setRich({ ComboBox: PlaceComboBox, text: current.value, focus: document.activeElement === current });
  };
  // Somebody quick is in the field before the scripts are there.
  useEffect(() => {
    if (document.activeElement === input.current) void enrich();
  }, []);
  if (rich)
    return <rich.ComboBox id="near" name="near" label={label} text={rich.text} focus={rich.focus} error={error} />;
  return (
    <TextField
      ref={input}
      id="near"
      name="near"
      label={label}
      defaultValue={value}
      error={error}
      autoComplete="postal-code"
      enterKeyHint="search"
      onFocus={() => void enrich()}
    />
  );
}
