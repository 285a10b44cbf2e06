namespace Newsprint;

/// <summary>Tokens of a sentence that a name may carry on.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Length">Their characters; 0 where they are no name.</param>
/// <param name="IsEvent">True where the last word is an event.</param>
/// <param name="Ends">Their last two characters; default where the last word has but one.</param>
/// <param name="Head">The last word.</param>
/// <param name="Inside">What stands in them: a bit for each value of <see cref="NameFeatures.CarriedInside"/>.</param>
/// <param name="Stand">How they stand in their clause.</param>
readonly record struct CarriedPart(int Start, int End, int Length, bool IsEvent, (char, char) Ends, NameHead Head, int Inside,
    CarriedStand Stand)
{
    const int Shortest = 2, Longest = 40;

    /// <summary>True for words neither too short nor too long for a name.</summary>
    public static bool Fits(int length) => length is >= Shortest and <= Longest;

    /// <summary>The tokens [start..end) of the clause [low..high); default where they are too short or too long.</summary>
    public static CarriedPart Of(Sentence sentence, int start, int end, int low, int high)
    {
        var length = Phrase.Length(sentence, start, end);
        if (!Fits(length)) return default;
        var last = sentence.Tokens[end - 1];
        var ends = last.End - last.Start > 1 ? (sentence.Text[last.End - 2], sentence.Text[last.End - 1]) : default;
        var text = sentence.Text.AsSpan(sentence.Tokens[start].Start, last.End - sentence.Tokens[start].Start);
        return new(start, end, length, last.Is(Cue.Event), ends, WordKinds.Last(sentence, end - 1),
            InsideOf(text) | (sentence.Tokens[start].IsVerb ? 4 : 0), CarriedStand.Of(sentence, start, end, low, high));
    }

    /// <summary>Whether digits, and whether 的, stand in some words.</summary>
    public static int InsideOf(ReadOnlySpan<char> words) => (words.ContainsAnyInRange('0', '9') ? 1 : 0) | (words.Contains('的') ? 2 : 0);
}
