namespace Newsprint;

/// <summary>What stands before the first word of a name's part before the number.</summary>
enum NameStart
{
    Clause, Number, Place, Time, Of, List, Report, Lead, Light, Verb, Agent, Adverb, Preposition, Locative, Pronoun, Noun, Other
}

/// <summary>The first word of that part.</summary>
enum NameWord
{
    Noun, Place, Quoted, Report, Light, Reach, Touching, Outcome, Verb, Adverb, Toward, Preposition, Agent, Attribute, Adjective,
    Other
}

/// <summary>The last word of a part: 的, a verb, an attribute such as 余额 or 增长率, another noun.</summary>
enum NameHead { Of, Verb, Attribute, Noun, Other }

/// <summary>What the part before the number takes in.</summary>
enum NameInside { List, Number, Time, Place, Report, AgentWithVerb, AuthorityWithVerb, VerbWithoutOf, FlowVerb, SharedByList }

/// <summary>What of the clause is left out before it.</summary>
enum NameLeftOut { Verb, Preposition, NounWithoutVerb }

/// <summary>
/// How much of the noun phrase behind the number: all, its first run of nouns, that run's first one, two or three words, what follows its
/// last 的, all with the nouns that a list goes on with.
/// </summary>
enum NounExtent { None, Whole, Run, Word, Two, Three, AfterOf, Verb, List, BeforeOf }

/// <summary>What stands behind it.</summary>
enum NounNext { Nominal, Reach, Verb, Of, Adverb, Other, End }

/// <summary>How much of the predicate: none, its verb, two words, the verb with its object, the rest of the clause.</summary>
enum PredicateExtent { None, Verb, Two, Object, Clause }

enum PredicateVerb { Outcome, Light, Change, Verb, Other }

/// <summary>What kind of thing is counted or measured.</summary>
enum NamedKind { Count, People, Scale, Time, Lasting, Money, Ratio, Universal, Land, Other }

/// <summary>
/// What a carried name is: the figure's that this one qualifies, another figure's, its thing without its attribute, the noun counted, the
/// first or last noun of a clause, a clause, the verb of a list's head, the modifiers of the name beside it, the clause behind.
/// </summary>
enum CarriedKind { None, Qualified, Indicator, Thing, Counted, FirstNoun, LastNoun, Clause, HeadVerb, Modifiers, NextClause }

/// <summary>
/// How far back: the clause itself, the figure before it in the sentence or a further one, the block's or the block before's, one, two or
/// more clauses back, the sentence before, the headline.
/// </summary>
enum CarriedFrom
{
    Nowhere, SameClause, Sentence, SentenceFar, Block, BlockFar, Before, BeforeFar, OneClause, TwoClauses, FarClause, SentenceBefore,
    Headline
}

/// <summary>
/// Where it stands in a sentence that semicolons part: in the same stretch as the number, in the clause that opens that stretch, across a
/// semicolon; elsewhere where it is of another sentence.
/// </summary>
enum CarriedReach { Elsewhere, Within, Opening, Across }

/// <summary>
/// What in the clause says that something is carried on: 其中, 该 or 这, a list's comma, a figure that this one qualifies, a verb such as 惠及,
/// which is said of a subject, an attribute and nothing else.
/// </summary>
enum JoinedSign { Among, Anaphor, List, Qualifies, Touching, AttributeAlone }

/// <summary>Which of its three parts a name has.</summary>
static class NameShape
{
    public static readonly string[] Names = ["---", "--P", "-N-", "-NP", "L--", "L-P", "LN-", "LNP", "V--", "V-P", "VN-", "VNP"];

    public static int Of(bool left, bool verb, bool noun, bool predicate) =>
        (left ? verb ? 8 : 4 : 0) + (noun ? 2 : 0) + (predicate ? 1 : 0);
}

/// <summary>Lengths in characters, in steps that widen.</summary>
static class Lengths
{
    public static readonly string[] Few = ["0", "1", "2", "3-4", "5-6", "7-9", "10-14", "15-"];
    public static readonly string[] Many = ["0", "1", "2", "3", "4", "5-6", "7-8", "9-11", "12-15", "16-20", "21-27", "28-"];

    /// <summary>Longer ones are of the step that this one is of.</summary>
    public const int Longest = 28;

    public static int InFew(int length) => length switch { <= 2 => length, <= 4 => 3, <= 6 => 4, <= 9 => 5, <= 14 => 6, _ => 7 };

    public static int InMany(int length) =>
        length switch { <= 4 => length, <= 6 => 5, <= 8 => 6, <= 11 => 7, <= 15 => 8, <= 20 => 9, <= 27 => 10, _ => 11 };
}

/// <summary>How many names an enumeration has.</summary>
static class Enum<T> where T : struct, Enum
{
    public static readonly int Count = Enum.GetValues<T>().Length;
}
