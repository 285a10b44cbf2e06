namespace Newsprint;

/// <summary>
/// 甲乙高铁开通运营。线路全长300公里, 新型货船交付。该船总长200米: an attribute of what the sentence before names in full, and this one in
/// short.
/// </summary>
static class BackReference
{
    /// <summary>最大|起飞|重量: so many words an attribute has at most.</summary>
    const int MostWords = 4;
    /// <summary>该设备, and not 该博览会, says too little to be a name.</summary>
    const int ShortWord = 2;

    static readonly CharSet s_classifiers = new("型款艘座条段片家套台种项批届次处栋架列");

    /// <summary>The name with the thing in full; null where its sentence does not begin so, or the one before says no more.</summary>
    public static string? Name(Reading reading, string name)
    {
        if (reading.Role != Role.Level || reading.Frame.Kind != FrameKind.Before || reading.Sentence.Span.Start == 0
            || reading.Quantity.Unit.Measure is "count" or "population" or "ratio" or "scale")
            return null;
        var sentence = reading.Sentence;
        var start = Beginning(sentence);
        var noun = start;
        while (noun < reading.Token && (sentence.Tokens[noun].Class is 'r' or 'q' || IsClassifier(sentence, noun))) noun++;
        if (noun >= reading.Frame.Core || sentence.IsOfPart || !IsThing(sentence, noun)) return null;
        var word = sentence.TextOf(sentence.Tokens[noun]);
        var rest = name.AsSpan().StartsWith(word) ? name.AsSpan(word.Length) : name;
        var pointed = noun > start;
        if (!IsAttribute(reading, noun + 1, pointed, rest)) return null;
        var any = pointed && word.Length <= ShortWord || word is "线路" or "全线";
        return NamedBefore.Thing(sentence, word, any) is { } thing ? string.Concat(thing, rest) : null;
    }

    /// <summary>Past the time that a sentence begins with.</summary>
    static int Beginning(Sentence sentence)
    {
        var at = 0;
        while (at < sentence.Tokens.Count && sentence.Tokens[at].Kind is TokenKind.Time or TokenKind.Comma or TokenKind.Aside) at++;
        return at;
    }

    /// <summary>该|型|船, and not 该|船.</summary>
    static bool IsClassifier(Sentence sentence, int at) =>
        WordKinds.IsClassifier(sentence, at) && s_classifiers.Contains(sentence.Text[sentence.Tokens[at].Start]);

    static bool IsThing(Sentence sentence, int at) =>
        sentence.Tokens[at] is { Kind: TokenKind.Word, Class: 'n', Cue: Cue.None } && !sentence.Tokens[at + 1].Is(Cue.Suffix);

    /// <summary>True where the name has nothing else, and its words are those straight before the number.</summary>
    static bool IsAttribute(Reading reading, int behind, bool pointed, ReadOnlySpan<char> rest)
    {
        var (sentence, core) = (reading.Sentence, reading.Frame.Core);
        var first = Math.Max(behind, reading.ClauseStart);
        var most = pointed || first == behind ? MostWords : MostWords / 2; // 线路全长60公里，|总投资10亿元
        if (core <= first || core - first > most || rest.Length == 0 || !sentence.TextOf(first, core).EndsWith(rest)) return false;
        for (var at = first; at < core; at++)
            if (!IsOfAttribute(sentence.Tokens[at], last: at + 1 == core)) return false;
        return true;
    }

    static bool IsOfAttribute(Token token, bool last) =>
        token.Kind == TokenKind.Word && (token.IsNominal || token.Class is 'a' or 'b' or 'd' or 'f' or 'm' or 'q'
            || !last && token is { IsVerb: true, Cue: Cue.None });
}
