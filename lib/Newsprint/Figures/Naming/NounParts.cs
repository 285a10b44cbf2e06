namespace Newsprint;

/// <summary>Proposes the nouns behind a number.</summary>
static class NounParts
{
    const int MostTokens = 14;

    public static void Find(Reading reading, Evidence evidence, List<NounPart> into)
    {
        var sentence = reading.Sentence;
        var first = NounStart.First(reading);
        evidence.Begin();
        evidence.Add(NameFeatures.Noun[0]);
        into.Add(new(first, first, 0, NounExtent.None, evidence.End()));
        if (FrameBehind.IsOfNounBefore(sentence, reading.Frame.Left, reading.Frame.Core, first, reading)) return;
        var stop = Stop(sentence, first, Math.Min(reading.ClauseEnd, first + MostTokens));
        if (IsSized(reading, first, stop))
        {
            first = stop + 2;
            stop = Stop(sentence, first, Math.Min(reading.ClauseEnd, first + MostTokens));
        }
        var end = Phrase.NounEnd(sentence, first, stop);
        if (end == first && first < stop && sentence.Tokens[first].IsVerb && !sentence.Tokens[first].Is(Cue.Reach | Cue.ChangeTo)
            && !PredicateParts.IsStep(sentence, first, reading.ClauseEnd))
            Add(sentence, first, first + 1, stop, NounExtent.Verb, evidence, into);
        if (end < stop && end > first + 1 && sentence.Tokens[end].Is(Cue.Report) && sentence.Reads(end - 1, "数据")) end--;
        if (end > first && NameWords.Marks.Has(sentence.TextOf(sentence.Tokens[end - 1]))) end = BeforeOf(sentence, first, end);
        if (end == first || IsWhere(reading, first, end)) return;
        if (Dimension.At(reading) >= 0 && RunEnd(sentence, first, end) is var run && run > first) end = run;
        if (ScopeCount.MayBe(reading)) end = ScopeCount.End(sentence, first, end);
        end = BeforeWhere(sentence, first, end);
        for (var at = first + 1; at < end; at++)
            if (AreAtWork(reading, at)) end = at;
        if (end < stop && sentence.Tokens[end].Kind == TokenKind.Aside) end++;
        // 7.5级地震: a magnitude is that of the one word behind it
        if (reading.Quantity.Unit.Measure == "scale") end = Math.Min(end, first + 1);
        Add(sentence, first, end, stop, NounExtent.Whole, evidence, into);
        Cuts(sentence, first, end, stop, evidence, into);
        var limit = reading.ClauseEnd;
        if (end == stop && NounList.End(sentence, end, Math.Min(limit, first + MostTokens)) is var list && list > end)
            Add(sentence, first, list, limit, NounExtent.List, evidence, into);
    }

    /// <summary>300名工人|坚守岗位: where people are at work is no part of who they are.</summary>
    internal static bool AreAtWork(Reading reading, int verb) =>
        reading.Quantity.Unit.Name is "人" or "名" or "位" && reading.Sentence.Tokens[verb] is { IsVerb: true } token
            && NameWords.AtWork.Has(reading.Sentence.TextOf(token));

    /// <summary>海拔3000米的|某省某县: what only says where the thing is that is measured.</summary>
    static bool IsWhere(Reading reading, int first, int end)
    {
        if (reading.Frame.Kind != FrameKind.Genitive || reading.Frame.Core == reading.Frame.Left || end < reading.ClauseEnd) return false;
        while (first < end && reading.Sentence.Tokens[first].Kind == TokenKind.Place) first++;
        return first == end;
    }

    /// <summary>4台|单机容量40万千瓦的|机组: how large the things counted are, told before they are.</summary>
    static bool IsSized(Reading reading, int first, int number) =>
        number > first && number + 2 < reading.ClauseEnd && reading.Quantity.Unit.Measure == "count"
            && reading.Sentence.Tokens[number].Kind == TokenKind.Number && reading.Sentence.Reads(number + 1, "的")
            && ScopeCount.IsValueOf(reading.Sentence, first, number);

    /// <summary>True where words for a name stand behind the number.</summary>
    public static bool Any(Reading reading)
    {
        var (sentence, first) = (reading.Sentence, NounStart.First(reading));
        var stop = Stop(sentence, first, Math.Min(reading.ClauseEnd, first + MostTokens));
        return Phrase.NounEnd(sentence, first, stop) > first
            || first < stop && sentence.Tokens[first].IsVerb && !sentence.Tokens[first].Is(Cue.Reach | Cue.ChangeTo);
    }

    /// <summary>Where the noun has ended at the latest: the next number or list comma, or the limit.</summary>
    internal static int Stop(Sentence sentence, int first, int limit)
    {
        while (first < limit && sentence.Tokens[first].Kind is not (TokenKind.Number or TokenKind.ListComma)) first++;
        return first;
    }

    /// <summary>3个国家|之间合作: a word that says where beside the things counted is no part of them, nor is what follows it.</summary>
    static int BeforeWhere(Sentence sentence, int first, int end)
    {
        for (var at = first + 1; at < end - 1; at++)
            if (NameWords.Beside.Has(sentence.TextOf(sentence.Tokens[at]))) return at;
        return end;
    }

    /// <summary>3枚奖牌|的成绩: where the last 的 stands; the first token where none does.</summary>
    static int BeforeOf(Sentence sentence, int first, int end)
    {
        while (end > first && !sentence.Reads(end, "的")) end--;
        return end;
    }

    /// <summary>Shorter nouns within the whole.</summary>
    static void Cuts(Sentence sentence, int first, int end, int stop, Evidence evidence, List<NounPart> into)
    {
        var run = RunEnd(sentence, first, end);
        if (run < end && run > first) Add(sentence, first, run, stop, NounExtent.Run, evidence, into);
        for (var words = 1; words <= 3 && first + words < run; words++)
            if (CanCut(sentence, first + words)) Add(sentence, first, first + words, stop, NounExtent.Word + words - 1, evidence, into);
        for (var at = Math.Max(run, first + 1); at < end - 1; at++)
            if (sentence.Reads(at, "的"))
            {
                if (at > run && !sentence.Tokens[run].IsVerb) Add(sentence, first, at, stop, NounExtent.BeforeOf, evidence, into);
                break;
            }
        for (var at = end - 2; at > first; at--)
            if (sentence.Reads(at, "的")) { Add(sentence, at + 1, end, stop, NounExtent.AfterOf, evidence, into); return; }
    }

    /// <summary>Just past the first nouns in a row.</summary>
    static int RunEnd(Sentence sentence, int first, int end)
    {
        while (first < end && sentence.Tokens[first].IsNominal) first++;
        return first;
    }

    /// <summary>航天员|状态: between two words, not within one that the dictionary lacks.</summary>
    static bool CanCut(Sentence sentence, int at) =>
        sentence.Tokens[at - 1].End - sentence.Tokens[at - 1].Start > 1 && sentence.Tokens[at].End - sentence.Tokens[at].Start > 1;

    static void Add(Sentence sentence, int start, int end, int stop, NounExtent extent, Evidence evidence, List<NounPart> into)
    {
        var length = Phrase.Length(sentence, start, end);
        if (length == 0) return;
        var (of, verbs) = (false, 0);
        for (var at = start; at < end; at++)
        {
            of |= sentence.Reads(at, "的");
            if (sentence.Tokens[at].IsVerb) verbs++;
        }
        evidence.Begin();
        evidence.Add(NameFeatures.Noun[(int)extent]);
        evidence.Add(of, NameFeatures.NounInside[0]);
        evidence.Add(verbs > 0, NameFeatures.NounInside[Math.Min(verbs, 2)]);
        evidence.Add(NameFeatures.NounLength[Lengths.InFew(length)], NameFeatures.NounHead[(int)WordKinds.Last(sentence, end - 1)],
            NameFeatures.NounNext[(int)Next(sentence, end, stop)]);
        evidence.AddWords(WordPlace.NounFirst, sentence.RowOf(start), sentence.RowOf(end - 1), sentence.RowOf(end),
            WeightedWords.Nothing);
        into.Add(new(start, end, length, extent, evidence.End()));
    }

    static NounNext Next(Sentence sentence, int at, int stop)
    {
        if (at >= stop) return NounNext.End;
        var token = sentence.Tokens[at];
        if (token.IsNominal) return NounNext.Nominal;
        if (token.IsVerb) return token.Is(Cue.Reach) ? NounNext.Reach : NounNext.Verb;
        return sentence.Reads(at, "的") ? NounNext.Of : token.Class == 'd' ? NounNext.Adverb : NounNext.Other;
    }
}
