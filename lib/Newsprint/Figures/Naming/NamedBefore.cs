namespace Newsprint;

/// <summary>What the sentence before a figure's own names.</summary>
static class NamedBefore
{
    /// <summary>A subject that says which one it is has at least as many characters.</summary>
    const int FullName = 5;

    static readonly CharSet s_stops = new("，。；：、（）()“”《》的 　.");
    static readonly CharSet s_clauses = new("，；：—");

    /// <summary>The sentence before one in its block.</summary>
    static ReadOnlySpan<char> Before(Sentence sentence)
    {
        var before = sentence.Text.AsSpan(0, sentence.Span.Start).TrimEnd("。！？”");
        return before[(before.LastIndexOfAny('。', '！', '？') + 1)..];
    }

    /// <summary>The noun phrase that ends with a word; where none does, and any may, what the sentence is about. Null for none.</summary>
    public static string? Thing(Sentence sentence, ReadOnlySpan<char> word, bool any)
    {
        var before = Before(sentence);
        if (before.LastIndexOf(word) is > 0 and var at)
        {
            var (start, end) = (at, at + word.Length);
            while (start > 0 && !s_stops.Contains(before[start - 1]) && !before[..start].EndsWith("——")) start--;
            while (end < before.Length && !s_stops.Contains(before[end])) end++;
            var name = Nouns(before[start..end].ToString(), at + word.Length - start);
            return name.Length > word.Length ? name : null;
        }
        return any ? Subject(before) : null;
    }

    static string? Subject(ReadOnlySpan<char> before)
    {
        for (var start = 0; start < before.Length;)
        {
            var end = s_clauses.IndexIn(before[start..]) is >= 0 and var stop ? start + stop : before.Length;
            var name = Nouns(before[start..end].ToString(), 0);
            // 重点工程——甲乙高铁: what it is
            if (IsFull(name) && !(end < before.Length && before[end] is '—')) return name;
            start = end + 1;
        }
        return null;
    }

    // 5月29日: when
    static bool IsFull(string name) => name.Length >= FullName && !char.IsAsciiDigit(name[0]) && !name.Contains('日');

    /// <summary>
    /// The nouns that end where told, with the verbs between them that describe the next; those that a text begins with for 0. Empty where
    /// the noun there describes another.
    /// </summary>
    static string Nouns(string text, int past)
    {
        var words = NameCut.Of(text);
        var (start, end) = (0, 0);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (past > 0 && word.Start >= past)
                return word.Start == past && !word.IsNominal ? text[words[start].Start..past] : "";
            if (Parts(text, words, at, start))
            {
                if (past == 0 && end > start) break;
                start = at + 1;
            }
            end = at + 1;
        }
        return start < end && (past == 0 || words[end - 1].End == past) ? text[words[start].Start..words[end - 1].End] : "";
    }

    /// <summary>True for a word of no noun phrase; a verb before a noun, and the halves of a word unknown, describe what follows.</summary>
    static bool Parts(string text, List<Token> words, int at, int start)
    {
        var word = words[at];
        if (at > start && at + 1 < words.Count && word.Cue == Cue.None && words[at + 1] is var next
            && (word.Class is 'd' && next.IsNominal || word.IsVerb
                && (next.IsNominal || next is { IsVerb: true, Cue: Cue.None } || word.End - word.Start == 1)))
            return false;
        return (word.IsVerb || word.Class is 'p' or 'd' or 'c' or 'u' or 'r' or 't' || word.Class is 'm' or 'q' && at == start)
            && text.AsSpan(word.Start, word.End - word.Start) is not "至";
    }
}
