import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Table } from '../../ui/table.js';

const CoursePriceFragment = graphql(`
  fragment CoursePrice on CoursePrice {
    total {
      formatted
    }
    includes {
      phase {
        name
      }
      sessions
      price {
        formatted
      }
      insuranceNote
    }
    notIncluded
    validFrom
    confirmedOn
  }
`);

/** What a whole course costs, step by step. `methodName`: of what it is a course. */
export function CoursePrice({
  price,
  methodName,
}: {
  price: FragmentType<typeof CoursePriceFragment>;
  methodName: string;
}) {
  const { t } = useLingui();
  const coursePrice = readFragment(CoursePriceFragment, price);
  return (
    <Disclosure
      summary={
        <span className="figures">
          <Trans>A whole course: {coursePrice.total.formatted}</Trans>
          {/* Said before it holds: until then it may cost something else. */}
          {coursePrice.validFrom > coursePrice.confirmedOn && <Trans>, from {formatDate(coursePrice.validFrom)}</Trans>}
        </span>
      }
    >
      <div className="stack stack--2">
        <Table
          caption={t`What a whole course with ${methodName} includes`}
          head={
            <tr>
              <th scope="col">{t`Part`}</th>
              <th scope="col" className="figure">{t`Sessions`}</th>
              <th scope="col" className="figure">{t`Price`}</th>
            </tr>
          }
        >
          {coursePrice.includes.map((item) => (
            <tr key={item.phase.name}>
              <th scope="row">
                {item.phase.name}
                {item.insuranceNote && <span className="block muted course__note">{item.insuranceNote}</span>}
              </th>
              <td className="figure">{item.sessions}</td>
              <td className="figure">{item.price.formatted}</td>
            </tr>
          ))}
          {coursePrice.includes.length > 1 && (
            <tr>
              <th scope="row">{t`Total`}</th>
              <td />
              <td className="figure">
                <b>{coursePrice.total.formatted}</b>
              </td>
            </tr>
          )}
        </Table>
        {coursePrice.notIncluded && (
          <p>
            <Trans>Not included: {coursePrice.notIncluded}</Trans>
          </p>
        )}
        <p className="dated">
          <Trans>
            Valid from {formatDate(coursePrice.validFrom)}, confirmed {formatDate(coursePrice.confirmedOn)}
          </Trans>
        </p>
      </div>
    </Disclosure>
  );
}
