namespace Newsprint;

/// <summary>
/// What a name may carry on from a clause, found once for all the figures that ask: its first and its last noun phrase, and it itself where
/// it is short.
/// </summary>
/// <param name="Start">The clause's first token.</param>
/// <param name="First">Its first noun phrase; empty where there is none fit for a name, as are the others.</param>
/// <param name="Last">Its last one, where that is another.</param>
/// <param name="Whole">The clause, what leads it left out.</param>
readonly record struct ClauseParts(int Start, CarriedPart First, CarriedPart Last, CarriedPart Whole)
{
    const int ShortClause = 16;

    public static ClauseParts Of(Sentence sentence, int start, int end)
    {
        if (end > start && (Tells(sentence, end) || start == 0 && IsSource(sentence, end)))
            return new(start, default, default, default); // 记者从机场获悉: who tells
        var (from, first, last) = (start, default((int Start, int End)), default((int Start, int End)));
        for (var at = start; at < end; at++)
        {
            if (!sentence.Tokens[at].IsNominal && !IsEvent(sentence, at, end) && !IsPartOfLand(sentence, at, end)
                || sentence.Tokens[at].Kind == TokenKind.Place || WordKinds.IsClassifier(sentence, at))
                continue;
            var past = NounEnd(sentence, at, end);
            if (past < end && sentence.Reads(past, "等") && HasList(sentence, at, past)) // 棉被、帐篷等: examples
            {
                (at, first, last) = (past, default, default);
                continue;
            }
            last = (at, past);
            if (first.End == 0) first = last;
            at = past - 1;
        }
        while (start < end
            && (sentence.Tokens[start].Kind is TokenKind.Time or TokenKind.Mark or TokenKind.Place
                || sentence.Tokens[start].Class is 'd' or 'c' || sentence.Tokens[start].Is(Cue.Lead)))
            start++;
        // 在花园里 says only where
        var isShort = start < end && !sentence.Reads(start, "在")
            && sentence.Tokens[end - 1].End - sentence.Tokens[start].Start <= ShortClause + 4
            && Phrase.Length(sentence, start, end) <= ShortClause;
        return new(from,
            first.End > 0 ? CarriedPart.Of(sentence, first.Start, first.End, from, end) : default,
            last.Start > first.Start ? CarriedPart.Of(sentence, last.Start, last.End, from, end) : default,
            isShort ? CarriedPart.Of(sentence, start, end, from, end) : default);
    }

    /// <summary>记者从机场获悉, 了解到.</summary>
    static bool Tells(Sentence sentence, int end) =>
        sentence.Tokens[end - 1].Is(Cue.Report) || end > 1 && sentence.Reads(end - 1, "到") && sentence.Tokens[end - 2].Is(Cue.Report);

    static bool HasList(Sentence sentence, int start, int end)
    {
        while (start < end && sentence.Tokens[start].Kind != TokenKind.ListComma) start++;
        return start < end;
    }

    /// <summary>本台消息（记者报道）： whose report a text is.</summary>
    static bool IsSource(Sentence sentence, int end)
    {
        var last = end - 1;
        while (last > 0 && sentence.Tokens[last].Kind is TokenKind.Aside or TokenKind.Mark) last--;
        return sentence.TextOf(sentence.Tokens[last]) is "消息" or "电" or "讯";
    }

    /// <summary>列车脱轨事故, 发生枪击: a verb that says what happened is a noun before one that does too, and where the clause ends.</summary>
    static bool IsEvent(Sentence sentence, int at, int end) =>
        sentence.Tokens[at].Is(Cue.Event)
            && (at + 1 == end
                ? at > 0 && sentence.TextOf(sentence.Tokens[at - 1]) is "发生" or "遭到" or "遭受" or "遭" or "引发"
                : sentence.Tokens[at + 1].Is(Cue.Event));

    /// <summary>西部|铁路, 南方|医院: a word for a part of a land describes the noun behind it.</summary>
    static bool IsPartOfLand(Sentence sentence, int at, int end) =>
        sentence.Tokens[at].Class == 'f' && at + 1 < end
            && sentence.Tokens[at + 1] is { Kind: TokenKind.Word, Class: 'n' } next && next.End - next.Start > 1
            && sentence.TextOf(sentence.Tokens[at]) is [.., '部' or '方' or '岸' or '海' or '线' or '边'] and { Length: > 1 };

    /// <summary>Past a noun with what 的, 和 and 、 join to it.</summary>
    static int NounEnd(Sentence sentence, int at, int end)
    {
        for (; at < end; at++)
        {
            var token = sentence.Tokens[at];
            if (token.IsNominal || token.Class is 'a' or 'b' || IsEvent(sentence, at, end) || IsModifier(sentence, at, end)
                || IsPartOfLand(sentence, at, end))
                continue;
            if (at + 1 < end && sentence.Tokens[at + 1].IsNominal
                && (token.Kind == TokenKind.ListComma || sentence.TextOf(token) is "的" or "和"))
                continue;
            break;
        }
        return at;
    }

    /// <summary>抽水|蓄能电站开建: a verb between nouns describes the one behind it where the clause has its verb at the end.</summary>
    static bool IsModifier(Sentence sentence, int at, int end)
    {
        if (sentence.Tokens[at] is not { IsVerb: true, Cue: Cue.None } || at + 2 >= end || !sentence.Tokens[end - 1].IsVerb) return false;
        var next = at + 1;
        while (next < end && sentence.Tokens[next].IsNominal) next++;
        if (next == at + 1) return false;
        while (next < end - 1 && (sentence.Tokens[next].Class == 'd' || sentence.Tokens[next].Kind is TokenKind.Time or TokenKind.Aside
            || sentence.Tokens[next].Is(Cue.Manner)))
            next++;
        return next == end - 1;
    }
}
