import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql';
import { InvalidInputError } from './errors.js';
import { fromGlobalId } from './global-id.js';
import type { RequestContext } from '../request-context.js';

/** Registers no implementations by itself: each door names the types that may be met behind it. */
@InterfaceType({
  autoRegisterImplementations: false,
  description: 'Anything that has an opaque, globally unique id and can be fetched by it.',
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and globally unique. Fetch the object again with node(id).' })
  id: string;
}

/** How a capability finds its things again by their keys. Registered in the composition root. */
export interface NodeLoader {
  readonly typename: string;
  /** Whether only our own pages may ask. Behind the public door such an id names nothing. */
  readonly door?: 'APP';
  /** One answer per key, in order; null for what is not there or not for this asker: the two look the same. */
  load(keys: readonly string[], context: RequestContext): Promise<readonly (object | null)[]>;
}

const MOST_NODES = 50;

/** `node` and `nodes`: things of every capability, each found through its own loader. */
@Resolver()
export class NodeResolver {
  readonly #loaders: ReadonlyMap<string, NodeLoader>;

  constructor(loaders: readonly NodeLoader[]) {
    this.#loaders = new Map(loaders.map((loader) => [loader.typename, loader]));
  }

  @Query(() => Node, { nullable: true, description: 'The object with this id; null when there is none you may see.' })
  async node(
    @Arg('id', () => ID, { description: "An object's id, as returned by this API." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return (await this.#load([id], context))[0] ?? null;
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'The objects with these ids, in the same order; null for each that does not exist. At most 50 ids.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'At most 50 ids.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(object | null)[]> {
    if (ids.length > MOST_NODES) {
      throw new InvalidInputError([{ path: ['ids'], message: `Ask for at most ${MOST_NODES} ids at once.` }]);
    }
    return this.#load(ids, context);
  }

  /** One call per type, however many ids; the answers go back to the places their ids came from. */
  async #load(ids: readonly string[], context: RequestContext): Promise<(object | null)[]> {
    const answers: (object | null)[] = ids.map(() => null);
    const wanted = new Map<NodeLoader, { place: number; key: string }[]>();
    ids.forEach((globalId, place) => {
      const named = fromGlobalId(globalId);
      const loader = named && this.#loaders.get(named.typename);
      if (!loader || (loader.door === 'APP' && context.door !== 'APP')) return;
      const places = wanted.get(loader) ?? [];
      places.push({ place, key: named.id });
      wanted.set(loader, places);
    });
    await Promise.all(
      [...wanted].map(async ([loader, places]) => {
        const found = await loader.load(
          places.map(({ key }) => key),
          context,
        );
        places.forEach(({ place }, index) => {
          const thing = found[index];
          answers[place] = thing ? named(thing, loader.typename) : null;
        });
      }),
    );
    return answers;
  }
}

/** Rows are plain objects: the type they are is told to the schema by a property that is not part of the answer. */
function named(thing: object, typename: string): object {
  if (!('__typename' in thing)) Object.defineProperty(thing, '__typename', { value: typename, configurable: true });
  return thing;
}
