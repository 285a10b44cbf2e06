namespace Newsprint;

/// <summary>What is measured of a line that may be a headline, and what each is worth; their names are places in a vector.</summary>
static class HeadlineFeature
{
    /// <summary>1 for all that have a headline's form.</summary>
    public const int Always = 0;

    /// <summary>Whether blanks part it, 【 begins it, it has a dash, a 、, fewer than eight characters.</summary>
    public const int Blanks = 1, Bracketed = 2, Dash = 3, Listing = 9, Short = 8;

    /// <summary>1 for a colon inside it, 1 for a quote or a title that begins it.</summary>
    public const int Quoting = 22;

    /// <summary>The share of its pairs of characters that the fragments below, above have too.</summary>
    public const int EchoBelow = 4, EchoAbove = 5;

    /// <summary>Whether it stops where no headline does; how rare a single character is that it ends with.</summary>
    public const int EndsOpen = 6, Torn = 7;

    /// <summary>Whether it begins as a sentence of running text does; names the day of a report.</summary>
    public const int BeginsSentence = 10, NamesDay = 17;

    /// <summary>Whether a byline stands below it.</summary>
    public const int BylineBelow = 11;

    /// <summary>
    /// How well it reads on in what is below, from -2 to 5; of that, the word and the number across, whether a sentence begins there; and
    /// whether it has the word with which that begins, and whether that ends a sentence at once.
    /// </summary>
    public const int JoinsBelow = 12, WordBelow = 18, NumberBelow = 21, SentenceBelow = 19, SharesWord = 13, EndBelow = 20;

    /// <summary>
    /// Whether no paragraph stands above; whether the one there stops inside a sentence, and how well that reads on here, from -2 to 5.
    /// </summary>
    public const int NothingAbove = 16, OpenAbove = 14, JoinsAbove = 15;

    public const int Count = 23;

    /// <summary>Log-odds units that a text of a headline's form is one, for each unit of what is measured.</summary>
    public static readonly double[] Weights = FeatureWeights.Of(Count,
        (Always, 1.1), (Blanks, 1.2), (Bracketed, 2.4), (Dash, 0.3), (Listing, -4.3), (Short, -3), (Quoting, 1.1),
        (EchoBelow, 7), (EchoAbove, -7.2), (EndsOpen, -4.2), (Torn, -1.2), (BeginsSentence, -0.5), (NamesDay, -1.7),
        (BylineBelow, 1.5), (JoinsBelow, 0.15), (WordBelow, -0.5), (NumberBelow, -5), (SentenceBelow, 0.9), (SharesWord, 0.6),
        (EndBelow, 1.2), (NothingAbove, 0.3), (OpenAbove, -0.45), (JoinsAbove, -0.2));
}
