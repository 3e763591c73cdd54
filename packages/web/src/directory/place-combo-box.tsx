import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { graphql } from '../generated/index.js';

const PlacesLikeDocument = graphql(`
  query PlacesLike($search: String!) {
    places(search: $search, first: 6) {
      label
    }
  }
`);

export interface PlaceComboBoxProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** What was typed before. */
  readonly text: string;
  readonly focus: boolean;
  readonly error: string | undefined;
}

const fewestLetters = 2;
const pauseMs = 150;

/** Any text may be sent; the likely places are offered while one types. */
export function PlaceComboBox({ id, name, label, text, focus, error }: PlaceComboBoxProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(text);
  const search = useSettled(typed.trim(), pauseMs);
  const { data, previousData } = useQuery(PlacesLikeDocument, {
    variables: { search },
    skip: search.length < fewestLetters,
  });
  const places = search.length < fewestLetters ? [] : ((data ?? previousData)?.places ?? []);
  return (
    <ComboBox
      className={error ? 'field field--wrong' : 'field'}
      allowsCustomValue
      allowsEmptyCollection
      formValue="text"
      name={name}
      inputValue={typed}
      onInputChange={setTyped}
      items={places.map(({ label: place }) => ({ id: place }))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className="field__label">{label}</Label>
      <FieldError className="field__error">{error}</FieldError>
      <Input className="input" id={id} autoFocus={focus} autoComplete="off" enterKeyHint="search" />
      <Popover className="suggestions" offset={4}>
        <ListBox
          className="suggestions__list"
          renderEmptyState={() => <p className="suggestions__item muted">{t`A five-digit ZIP, or a city`}</p>}
        >
          {(item: { id: string }) => (
            <ListBoxItem className="suggestions__item" id={item.id} textValue={item.id}>
              {item.id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The value once it has stood still for a moment. */
function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
