import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A colleague who now answers for the practitioner who was asked.' })
export class ColleagueWhoAnswers {
  @Field(() => ID, { description: 'Their share: pass it when saying whether they may read.' })
  shareId: string;

  @Field({ description: 'Who: "Sam Lee, MD".' })
  name: string;

  @Field({ description: 'Whether the patient lets them read what they said.' })
  mayRead: boolean;
}

@InputType({ description: 'Whether a colleague may read what the patient said.' })
export class LetColleagueReadInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => ID, { description: 'Which colleague, by their share.' })
  shareId: string;

  @Field({ description: 'Whether they may read it. It can be set to false at any time.' })
  agrees: boolean;
}
