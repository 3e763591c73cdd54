import type { Meanings } from './meanings.js';

/** Who is spoken of. */
export const people: Meanings = {
  KIN: `
    mom, mum, mam, mama, mommy, mummy, momma, mother, dad, daddy, father, papa, parent, parents, son, sons, daughter, daughters, kid, kids,
    child, children, baby, boy, girl, boys, girls, twins, brother, sister, bro, sis, sibling, stepson, stepdaughter, stepdad, stepmom,
    husband, wife, hubby, partner, spouse, fiance, fiancee, boyfriend, girlfriend, bf, gf, ex, friend, friends, bestie, buddy, mate, pal,
    aide, caregiver, carer, babysitter, nanny, landlord, stepfather, stepmother, granddad, grandparents, inlaws, father in law, mother in law, cellmate, sergeant, teacher, roommate, flatmate, housemate, neighbor, neighbour, coworker, colleague, boss, student, pupil, patient, client, cousin, uncle, aunt,
    auntie, nephew, niece, grandma, grandmother, granny, nan, nana, grandpa, grandad, grandfather, grandson, granddaughter, grandchildren,
    teen, teenager, dog, cat, cats, dogs, family, sponsor, tenant, lodger, teammate, classmate, guy, man, woman, lady, stranger, someone, somebody
    madre, padre, padres, papas, mami, papi, hijo, hija, hijos, hijas, nino, nina, ninos, nene, nena, bebe, hermano, hermana, esposo, esposa, marido,
    mujer, pareja, novio, novia, amigo, amiga, amigos, vecino, vecina, companero, companera, jefe, alumno, alumna, paciente, cliente,
    primo, prima, tio, tia, sobrino, sobrina, abuelo, abuela, abuelita, nieto, nieta, cunado, cunada, cuidadora, cuidador, enfermero, maestro, compadre, comadre, bisabuela, concuno, yerno, nuera, hijastro, hijastra, ahijado, ahijada, pana, parce, compa, wey, marido, exmarido, exnovio, exesposo, conviviente, ninera, suegra, suegro, familia, perro, gato, perrita,
    chico, chica, muchacho, muchacha, chavo, chava, senor, senora, hombre, alguien, inquilino, padrastro, madrastra, viejo, vieja, roomie, esposito
  `,
  WHOSE: `my, our, her, his, their, the, a, an, this, that, some, mi, mis, su, sus, nuestro, nuestra, un, una, el, la, los, las, este, esta`,
  MY: `my, our, mi, mis, nuestro, nuestra`,
  AGED: `
    NUMBER year|yr|yo old, NUMBER yo, teenage, teenaged, little, young, younger, older, old, elderly, best, oldest, youngest, eldest, only, dear, poor,
    own, ex, adult, disabled, sick, good, close, work, pregnant, mejor, pobre, menor, mayor, twin, baby, step, foster, other, only, best friend s,
    step, college, male, female, drunk
  `,
  SOMEONE: `
    WHOSE AGED? AGED? KIN, WHOSE KIN s KIN, he, she, they, someone, somebody, hes, shes, theyre, ella, ellos, alguien, WHOSE KIN menor|mayor|pequeno|pequena|chico|chica,
    WHOSE KIN de NUMBER anos?, KIN of mine|ours, WHOSE KIN de WHOSE KIN, WHOSE KIN and|y, un conocido, una conocida, friend, bf, gf, mi ex, guy, my ex, MY NUMBER year|yr old, MY NUMBER yo, WHOSE KIN mio|mia, mom, dad, mum,
    WHOSE KIN NUMBER, mama, papa, brother, sister, husband, wife, daughter, son
  `,
  THEM: `him, her, them, himself, herself, themselves, KIN, WHOSE AGED? KIN, le, lo, la, les, a SOMEONE`,
  SELF: `myself, himself, herself, themselves, themself, ourselves, me, my self, her self, him self, yourself, hisself, theirself, meself, mi mismo, mi misma, si mismo, si misma`,
  MY_SELF: `myself, my self, himself, herself, themselves, him self, her self, meself`,
  EVERYBODY: `
    everyone, everybody, every one, anyone, anybody, people, you, you all, you guys, yall, they, them, us, world, the world, this world, earth, WHOSE AGED? KIN, all of them|you|us,
    my loved ones, the people i love, folks, kids, all, humanity, society, others,
    todos, todas, todo el mundo, el mundo, este mundo, ustedes, la gente, los mios, los demas, mis seres queridos, los que quiero, ellos
  `,
  NOBODY: `nobody, no one, noone, not a soul, none of you|them, no body, not one person, nadie, ninguno, a nadie, who, anyone, anybody, quien`,
};
