namespace Newsprint;

/// <summary>
/// What stands before a number and may begin its name, from one of the places where a name can begin up to what leads to the number.
/// </summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">Just past its last; the start where the name has no such part.</param>
/// <param name="Without">Tokens within it that do not belong to it; empty where all do.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Tail">The verb of change that a flow's name ends with (贷款增加); -1 where it has none.</param>
/// <param name="HasVerb">True where a verb stands in it.</param>
/// <param name="At">Its first word.</param>
/// <param name="Head">Its last word.</param>
/// <param name="From">What stands before its first word.</param>
/// <param name="NounsLeft">How many nouns of the clause stand before it, at most two.</param>
/// <param name="Sum">What speaks for it.</param>
readonly record struct LeftPart(int Start, int End, (int Start, int End) Without, int Length, int Tail, bool HasVerb, NameWord At,
    NameHead Head, NameStart From, int NounsLeft, Evidence.Sum Sum)
{
    public bool IsEmpty => End <= Start;

    public void AppendTo(NameBuffer name, Sentence sentence)
    {
        if (Without.End > 0) Phrase.Append(sentence, Start, Without.Start, name);
        Phrase.Append(sentence, Math.Max(Start, Without.End), End, name);
    }
}
