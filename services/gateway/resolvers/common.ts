import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { z } from 'zod';
import type { Resolvers } from '../generated/schema-types.ts';

/** Text of a given form, refused otherwise; goes out as it is stored. */
const textScalar = (name: string, schema: z.ZodType<string>, example: string): GraphQLScalarType<string, string> => {
  const parse = (value: unknown): string => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new GraphQLError(`${name} must look like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
};

export const commonResolvers: Resolvers = {
  DateTime: textScalar('DateTime', z.iso.datetime(), '2026-11-24T13:03:00.000Z'),
  Date: textScalar('Date', z.iso.date(), '2026-11-24'),
  Problem: {
    message: (problem, _args, { texts, language }) => texts.problem(language, problem),
    path: (problem) => problem.path ?? [],
  },
};
