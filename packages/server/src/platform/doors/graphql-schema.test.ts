import 'reflect-metadata';
import { graphql, type GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { expect, test } from 'vitest';
import { buildDoorSchema } from './graphql-schema.js';

/** Instances of classes that inputs and arguments are declared by. */
let made = 0;

@InputType({ description: 'What a pond has to be.' })
class Wish {
  constructor() {
    made++;
  }

  @Field(() => Int, { defaultValue: 3, description: 'At least.' })
  metres: number;
}

@ArgsType()
class PageOfPonds {
  constructor() {
    made++;
  }

  @Field(() => Int, { nullable: true, description: 'How many.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'After whom.' })
  after?: string | null;
}

@ObjectType({ description: 'A pond.' })
class Pond {
  @Field({ description: 'What was given to who was asked for it.' })
  told: string;
}

@Resolver(() => Pond)
class PondResolver {
  readonly water = 'clear';

  @Query(() => Pond, { description: 'A pond.' })
  pond(
    @Args(() => PageOfPonds) page: PageOfPonds,
    @Info() { fieldName }: GraphQLResolveInfo,
    @Arg('wish', () => Wish, { nullable: true, description: 'What it has to be.' }) wish: Wish | null | undefined,
    @Ctx() { locale }: { readonly locale: string },
  ): Pond {
    return { told: JSON.stringify([page, fieldName, wish, locale, this.water]) };
  }

  @FieldResolver(() => String, { description: 'The same once more.' })
  again(@Arg('wish', () => Wish, { description: 'Before it.' }) { metres }: Wish, @Root() { told }: Pond): string {
    return `${metres} ${told} ${this.water}`;
  }
}

test('a method is given what was read of its call, in its order, and no class is made of it', async () => {
  const schema = buildDoorSchema({ resolvers: [PondResolver], orphanedTypes: [] });
  made = 0;
  const contextValue = { locale: 'en', resolvers: new Map([[PondResolver, new PondResolver()]]) };
  const source =
    'query ($wish: Wish) { pond(first: 2, wish: $wish) { again(wish: {}) } all: pond(wish: {}) { told } none: pond { told } }';
  const { data } = await graphql({ schema, source, contextValue, variableValues: { wish: { metres: 7 } } });
  expect(data).toEqual({
    pond: { again: '3 [{"first":2},"pond",{"metres":7},"en","clear"] clear' },
    all: { told: '[{},"pond",{"metres":3},"en","clear"]' },
    none: { told: '[{},"pond",null,"en","clear"]' },
  });
  expect(made).toBe(0);
});
