namespace Newsprint;

/// <summary>What is measured of two edges of text, and what each is worth; their names are places in a vector.</summary>
static class EdgeFeature
{
    /// <summary>How much cheaper the words are where one may run across, at most 8; and whether none does.</summary>
    public const int WordAcross = 0, NoWordAcross = 1;

    /// <summary>Whether the right text begins with a mark that begins none, or with a word that leans on one before it.</summary>
    public const int CannotBegin = 2, LeansLeft = 3;

    /// <summary>3 inside a number, 1 between a digit and what may follow it.</summary>
    public const int Number = 4;

    /// <summary>Whether quotes and brackets are opened left and closed right, only opened, only closed.</summary>
    public const int Closed = 5, OnlyOpened = 6, OnlyClosed = 7;

    /// <summary>How much oftener than by chance the page has the two characters beside each other, at most 5.</summary>
    public const int Attraction = 8;

    /// <summary>Whether the right text begins as sentences do, and whether it begins as others of the page.</summary>
    public const int BeginsSentence = 9, SharedOpening = 19;

    /// <summary>Whether the left text ends with a comma; with a sentence, 4 where a colon announces a list.</summary>
    public const int EndsWithComma = 10, EndsComplete = 12;

    /// <summary>1 where Latin letters meet, 3 where a hyphen parts them.</summary>
    public const int Latin = 11;

    /// <summary>1 for all.</summary>
    public const int Always = 13;

    /// <summary>
    /// Where no word runs across: how rare a single character is that the left text ends with, the right one begins with; whether whole
    /// words stand there; whether a common single character ends the left one.
    /// </summary>
    public const int RareLast = 14, RareFirst = 15, WordLast = 16, WordFirst = 17, CommonLast = 18;

    public const int Count = 20;

    /// <summary>Log-odds units that the right text goes on in the left one's sentence, for each unit of what is measured.</summary>
    public static readonly double[] Weights = FeatureWeights.Of(Count,
        (WordAcross, 0.48), (NoWordAcross, -1.1), (CannotBegin, 1.3), (LeansLeft, 0.8), (Number, 2.3),
        (Closed, 2.6), (OnlyOpened, -2.1), (OnlyClosed, -1.6), (Attraction, 0.38), (BeginsSentence, -2.1), (SharedOpening, -2.4),
        (EndsWithComma, 0.5), (Latin, 1.5), (EndsComplete, -2), (Always, 0.6),
        (RareLast, -0.19), (RareFirst, -0.19), (WordLast, 0.6), (WordFirst, -0.15), (CommonLast, 0.3));
}
