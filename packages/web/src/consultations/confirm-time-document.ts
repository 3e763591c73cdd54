import { graphql } from '../generated/index.js';

export const ConfirmTimeDocument = graphql(`
  mutation ConfirmTime($input: ConfirmTimeInput!) {
    result: confirmTime(input: $input) {
      ...ConsultationOutcome
    }
  }
`);
