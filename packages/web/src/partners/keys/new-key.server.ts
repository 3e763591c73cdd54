import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { PartnerKeyKind } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { MadePartnerKeyDocument } from '../partner-documents.js';
import { forPartnersChange, madeOutcome, type Partner, type ShownKey } from '../partner-doors.js';

export type NewKeyView =
  | { readonly shown: ShownKey }
  | {
      readonly shown?: undefined;
      readonly errors: readonly FieldError[];
      readonly refusal: string | null;
      /** Whether live keys may be made, or are asked for. */
      readonly live: Partner['live'];
      readonly typed: TypedKey;
    };

export interface TypedKey {
  readonly kind: PartnerKeyKind | null;
  readonly name: string;
  readonly scopes: readonly string[];
  /** One in each line. */
  readonly origins: string;
  readonly days: string;
}

const MakePartnerKeyDocument = graphql(`
  mutation MakePartnerKey($input: MakePartnerKeyInput!) {
    makePartnerKey(input: $input) {
      ...MadePartnerKey
    }
  }
`);

export const keyKinds: readonly PartnerKeyKind[] = ['TEST', 'LIVE', 'PUBLISHABLE', 'PUBLISHABLE_TEST'];
export const keyDays: readonly string[] = ['', '30', '90', '365'];

const nothingTyped: TypedKey = {
  ...{ kind: null, name: '', origins: '', days: '' },
  scopes: ['directory:read', 'availability:read'],
};

export const newKeyServer: PageServer = {
  onGet: (request) => draw(request, { errors: [], refusal: null, typed: nothingTyped }),
  onPost: async (request) => {
    const typed = typedIn(request);
    const { kind, name, scopes } = typed;
    const input = {
      ...{ kind, name, scopes: [...scopes], origins: typed.origins.split(/\s+/).filter(Boolean) },
      expiresInDays: typed.days === '' ? null : Number(typed.days),
    };
    const { makePartnerKey } = await request.run(MakePartnerKeyDocument, { input });
    const outcome = madeOutcome(request, readFragment(MadePartnerKeyDocument, makePartnerKey), (trouble) => ({
      ...trouble,
      typed,
    }));
    if ('goTo' in outcome || 'shown' in (outcome.show as object)) return outcome;
    return draw(request, outcome.show as Parameters<typeof draw>[1], outcome.status);
  },
};

function draw(
  request: PageServerRequest,
  form: { readonly errors: readonly FieldError[]; readonly refusal: string | null; readonly typed: TypedKey },
  status = 200,
) {
  return forPartnersChange(request, ({ live }) => ({
    show: { ...form, live } satisfies NewKeyView,
    status,
  }));
}

function typedIn({ form }: PageServerRequest): TypedKey {
  return {
    kind: keyKinds.find((each) => each === form.get('kind')) ?? null,
    name: (form.get('name') ?? '').trim(),
    scopes: form.getAll('scopes'),
    origins: (form.get('origins') ?? '').trim(),
    days: keyDays.find((each) => each === form.get('days')) ?? '',
  };
}
