import { z } from 'zod';
import { apiSchemas } from './api.ts';

/** A JSON Schema. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of a document of `/api/v1/`, of draft 2020-12: who reads by it today must take the fields of tomorrow. */
export function publishedSchema(name: keyof typeof apiSchemas): JsonSchema {
  return z.toJSONSchema(apiSchemas[name], {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
}
