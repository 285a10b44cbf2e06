namespace Newsprint;

/// <summary>Where a word stands in a candidate for a name, or beside it.</summary>
enum WordPlace
{
    /// <summary>The first word of the part before the number, the last one, the word before it, the word behind it.</summary>
    First, Head, Before, Behind,
    /// <summary>The first word of the noun behind the number, the last one, the word behind it.</summary>
    NounFirst, NounHead, NounBehind,
    /// <summary>The first word of the predicate, the last one, the word before it, the word behind it.</summary>
    PredicateFirst, PredicateLast, PredicateBefore, PredicateBehind,
    /// <summary>The word that a predicate would begin with, where the name has none.</summary>
    WithoutPredicate,
    /// <summary>The last two characters of what is carried on.</summary>
    CarriedEnd,
}
