/**
 * What a merge does with a unit that two laptops changed apart from each other. 'last': the later writer's value stands and
 * the conflict is shown; 'element': each element (a language, a member of a set) is a unit of its own; 'highest': the
 * greatest number stands, and nobody is asked.
 */
export type Policy = 'last' | 'element' | 'highest';
