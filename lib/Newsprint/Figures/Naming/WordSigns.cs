namespace Newsprint;

/// <summary>What the words of a stretch say together: whether one of them may be looked for at all.</summary>
/// <param name="Cues">What some word says.</param>
/// <param name="Firsts">A bit for each sixty-fourth of all characters in which one lies that some word begins with.</param>
readonly record struct WordSigns(Cue Cues, ulong Firsts)
{
    /// <summary>Those of tokens [start..end).</summary>
    public static WordSigns Of(Sentence sentence, int start, int end)
    {
        var (cues, firsts, text) = (Cue.None, 0UL, sentence.Text);
        for (var at = start; at < end; at++)
        {
            ref readonly var token = ref sentence.Tokens[at];
            cues |= token.Cue;
            firsts |= 1UL << text[token.Start];
        }
        return new(cues, firsts);
    }

    public bool Say(Cue cue) => (Cues & cue) != 0;

    /// <summary>False where no word begins with a character.</summary>
    public bool MayBegin(char with) => (Firsts >> with & 1) != 0;
}
