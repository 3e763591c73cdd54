import { operationLimits, pageSizes, searchLimits, slotDays } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Table } from '../../ui/table.js';
import { figure } from './figures.js';

/** Each limit by its name and its number. */
export function OperationTable() {
  const { t } = useLingui();
  const kilobytes = operationLimits.bodyBytes / 1024;
  return (
    <Table
      caption={t`Limits on one operation`}
      head={
        <tr>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col" className="figure">
            <Trans>At most</Trans>
          </th>
        </tr>
      }
    >
      <Limit name={<Trans>Nested fields</Trans>} most={figure(operationLimits.depth)} />
      <Limit name={<Trans>Aliases</Trans>} most={figure(operationLimits.aliases)} />
      <Limit name={<Trans>Root fields of a query</Trans>} most={figure(operationLimits.queryFields)} />
      <Limit name={<Trans>Root fields of a mutation</Trans>} most={figure(operationLimits.mutationFields)} />
      <Limit name={<Trans>Items per page</Trans>} most={figure(pageSizes.largest)} />
      <Limit name={<Trans>Items in a list that you send</Trans>} most={figure(operationLimits.listItems)} />
      <Limit name={<Trans>Values in one list of a filter</Trans>} most={figure(searchLimits.valuesOfFilter)} />
      <Limit name={<Trans>Characters in the search words or the place</Trans>} most={figure(searchLimits.characters)} />
      <Limit name={<Trans>Values in the variables</Trans>} most={figure(operationLimits.variableValues)} />
      <Limit
        name={<Trans>Levels of lists and objects in the variables</Trans>}
        most={figure(operationLimits.variableNesting)}
      />
      <Limit name={<Trans>Days of free times, for one practitioner</Trans>} most={figure(slotDays.alone)} />
      <Limit name={<Trans>Days of free times, inside a list</Trans>} most={figure(slotDays.inAList)} />
      <Limit name={<Trans>Characters in a document</Trans>} most={figure(operationLimits.documentCharacters)} />
      <Limit name={<Trans>Nested brackets</Trans>} most={figure(operationLimits.nesting)} />
      <Limit name={<Trans>Tokens in a document</Trans>} most={figure(operationLimits.tokens)} />
      <Limit name={<Trans>Fields, with fragments expanded</Trans>} most={figure(operationLimits.fields)} />
      <Limit
        name={<Trans>Pairs of fields in one place of the answer</Trans>}
        most={figure(operationLimits.comparisons)}
      />
      <Limit name={<Trans>Operations and fragments in a document</Trans>} most={figure(operationLimits.definitions)} />
      <Limit name={<Trans>Directives</Trans>} most={figure(operationLimits.directives)} />
      <Limit
        name={<Trans>Nested lists of the schema, in introspection</Trans>}
        most={figure(operationLimits.introspectionLists)}
      />
      <Limit name={<Trans>Operations in one request</Trans>} most={figure(1)} />
      <Limit name={<Trans>The whole request</Trans>} most={`${figure(kilobytes)} KB`} />
    </Table>
  );
}

function Limit({ name, most }: { name: ReactNode; most: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">{most}</td>
    </tr>
  );
}
