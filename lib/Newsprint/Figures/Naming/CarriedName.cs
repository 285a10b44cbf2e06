namespace Newsprint;

/// <summary>Something named elsewhere that a name may go on with: another figure's name, or a noun of an earlier clause.</summary>
/// <param name="Name">What the words begin, where they are of a name already; null where they are tokens of a sentence.</param>
/// <param name="Sentence">The sentence of the tokens; null where the name is given.</param>
/// <param name="Start">The first of the tokens.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsEvent">True where its last word is an event.</param>
/// <param name="IsOutcome">True where its last word is what became of somebody.</param>
/// <param name="Ends">Its last two characters; of modifiers the second is the last of the name that they are from.</param>
/// <param name="Head">Its last word.</param>
/// <param name="SameUnit">True for modifiers from a figure of the same unit.</param>
/// <param name="Sum">What speaks for it.</param>
readonly record struct CarriedName(string? Name, Sentence? Sentence, int Start, int End, int Length, CarriedKind Kind, bool IsEvent,
    bool IsOutcome, (char, char) Ends, NameHead Head, bool SameUnit, Evidence.Sum Sum)
{
    public void AppendTo(NameBuffer name)
    {
        if (Name is not null) name.Append(Name.AsSpan(0, Length));
        else if (Sentence is not null) Phrase.Append(Sentence, Start, End, name);
    }
}
