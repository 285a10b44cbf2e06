namespace Newsprint;

/// <summary>Proposes the parts before a number.</summary>
static class LeftParts
{
    /// <summary>How far back a name begins, and in how many places.</summary>
    const int MostTokens = 22, MostStarts = 12;

    /// <param name="reading">The figure.</param>
    /// <param name="signs">What the words of its clause before the number say.</param>
    /// <param name="evidence">Weighs them.</param>
    /// <param name="into">Where they are added; the first is none.</param>
    public static void Find(Reading reading, WordSigns signs, Evidence evidence, List<LeftPart> into)
    {
        evidence.Begin();
        into.Add(new(0, 0, default, 0, -1, false, NameWord.Other, NameHead.Other, NameStart.Other, 0, evidence.End()));
        var source = Source(reading);
        if (ScopeCount.IsLedTo(source)) return;
        var (sentence, core) = (source.Sentence, source.Frame.Core);
        var low = Math.Max(source.ClauseStart, core - MostTokens);
        if (source != reading) signs = WordSigns.Of(sentence, low, core);
        var first = signs.Say(Cue.Report) ? AfterReport(sentence, low, core) : low;
        if (NameWords.When.MayBeAmong(signs.Firsts)) first = AfterTime(sentence, first, core);
        if (signs.MayBegin('以') || signs.MayBegin('把')) first = AfterMeans(sentence, first, core);
        while (first < core && !NameOpening.Can(sentence, first, core) && !IsSize(source, first)) first++;
        var tail = Tail(reading);
        var examples = signs.MayBegin('等') || signs.MayBegin('在')
            ? ListedExamples.In(sentence, first, core, IsOfExamples(source))
            : default;
        var head = core > first ? WordKinds.Last(sentence, core - 1) : NameHead.Other;
        var (last, behind) = (sentence.RowOf(core - 1), sentence.RowOf(core));
        for (var start = core - 1; start >= first && into.Count <= MostStarts; start--)
        {
            if (start < source.Frame.Left && source.ListHead is not null && !IsSize(source, source.Frame.Left - 1)) break;
            if (sentence.Tokens[start].Kind == TokenKind.Number)
            {
                if (!IsSize(source, start)) break;
                Add(reading, source, start, start == first, low, -1, (head, last, behind), examples, evidence, into);
                continue;
            }
            if (start >= examples.Start && start < examples.End) continue;
            // the first place was found because a name can begin there
            if (NameOpening.IsInsideNoun(sentence, start, low) || start > first && !NameOpening.Can(sentence, start, core)
                || OnlyPlaces(sentence, start, core) || start > first && IsOwned(sentence, first, start, core))
                continue;
            Add(reading, source, start, start == first, low, -1, (head, last, behind), examples, evidence, into);
            if (tail >= 0) Add(reading, source, start, start == first, low, tail, (head, last, behind), examples, evidence, into);
        }
    }

    /// <summary>果蔬、水产等12种: a number of the things that examples are of; not so a value (果农、菜农等占比).</summary>
    static bool IsOfExamples(Reading reading) =>
        reading.Frame.Kind != FrameKind.Before || reading.Quantity.Unit.Measure is "count" or "population"
            || reading.Frame.Core > 1 && reading.Sentence.Tokens[reading.Frame.Core - 2].Kind == TokenKind.Place;

    /// <summary>
    /// 调查机构测算将带动投资: where the words begin that somebody reports; low where none does. What is published is no report (发布成果).
    /// </summary>
    static int AfterReport(Sentence sentence, int low, int core)
    {
        for (var at = core - 2; at >= low; at--)
            if (sentence.Tokens[at].Is(Cue.Report) && sentence.TextOf(sentence.Tokens[at]) is not ("发布" or "公布" or "统计" or "介绍"))
                return at + 1;
        return low;
    }

    /// <summary>停火生效以来|…, 投产后|…: where the words begin behind those that only say when.</summary>
    static int AfterTime(Sentence sentence, int low, int core)
    {
        for (var at = core - 2; at >= low; at--)
            if (NameWords.When.Has(sentence.TextOf(sentence.Tokens[at]))) return at + 1;
        return low;
    }

    /// <summary>有|贷款余额的|市场主体达5家: what those have that are counted is no name without 有, nor are they without what they have.</summary>
    static bool IsOwned(Sentence sentence, int first, int start, int core)
    {
        if (!sentence.Reads(first, "有")) return false;
        if (start - 1 > first) return sentence.Reads(start - 1, "的");
        for (var at = start + 1; at < core - 1; at++)
            if (sentence.Reads(at, "的")) return true;
        return false;
    }

    /// <summary>运动员以|抓举120公斤夺冠, 把|时间缩短2天: where the noun begins whose number 以 leads to, or whose change 把 does.</summary>
    static int AfterMeans(Sentence sentence, int low, int core)
    {
        for (var at = core - 1; at >= low && sentence.Tokens[at] is { IsVerb: false }; at--)
            if (sentence.Reads(at, "以") && at < core - 1) return at + 1;
        for (var at = core - 2; at >= low; at--)
            if (sentence.Reads(at, "把")) return at + 1;
        return low;
    }

    /// <summary>True where words for a name stand before the number.</summary>
    public static bool Any(Reading reading)
    {
        var source = Source(reading);
        var low = Math.Max(source.ClauseStart, source.Frame.Core - MostTokens);
        for (var at = source.Frame.Core - 1; at >= low && (source.Sentence.Tokens[at].Kind != TokenKind.Number || IsSize(source, at)); at--)
            if (NameOpening.Can(source.Sentence, at, source.Frame.Core) && !OnlyPlaces(source.Sentence, at, source.Frame.Core)) return true;
        return false;
    }

    /// <summary>渝北区、江北区|分别为99%和97%: says where, and not what is measured.</summary>
    static bool OnlyPlaces(Sentence sentence, int start, int core)
    {
        for (var at = start; at < core; at++)
            if (sentence.Tokens[at].Kind is not (TokenKind.Place or TokenKind.ListComma)
                && sentence.TextOf(sentence.Tokens[at]) is not ("和" or "与" or "及"))
                return false;
        return core > start;
    }

    /// <summary>The figure whose words before the number are this one's too: the head of its list, where it has none of its own.</summary>
    public static Reading Source(Reading reading)
    {
        while (reading.Frame.Left >= reading.Token && reading.ListHead is { } head) reading = head;
        return reading;
    }

    /// <summary>220千伏输电线路, 产值达10亿元的园区, 百万人口以上城市: a number within the name, which says of what size the thing is.</summary>
    static bool IsSize(Reading reading, int token)
    {
        if (reading.Before is not { } size || size.Token != token) return false;
        if (token != reading.Frame.Left - 1) return token >= reading.Frame.Left && IsLimit(size) && reading.Sentence.Reads(token + 1, "的");
        if (size.Frame.Kind == FrameKind.Genitive && !IsLimit(size)) return IsOfKind(reading, size);
        return size.Frame.Kind == FrameKind.Behind
            && size.Quantity.Unit.Measure is not ("count" or "population" or "time" or "ratio" or "transport") && !IsAmount(size)
            || IsLimit(size);
    }

    /// <summary>300万亩早稻插秧过半: as much as all of it together is not the size of one.</summary>
    static bool IsAmount(Reading size) => size.Quantity.Unit.Measure is "area" or "length" && size.Quantity.Value >= 10000;

    /// <summary>10亿元以上, 3天内.</summary>
    static bool IsLimit(Reading size) => size.Sentence.Text[size.Span.End - 1] is '上' or '下' or '内';

    /// <summary>产值达10亿元的园区有5个: an amount that says of what kind the things are that are counted.</summary>
    static bool IsOfKind(Reading reading, Reading size)
    {
        var (sentence, at) = (reading.Sentence, size.Token + 2);
        if (reading.Quantity.Unit.Measure != "count" || size.Quantity.Unit.Measure is not ("money" or "area" or "power")) return false;
        if (at >= reading.Frame.Core || !sentence.Reads(at - 1, "的")) return false;
        while (at < reading.Frame.Core && sentence.Tokens[at].IsNominal) at++;
        return at == reading.Frame.Core;
    }

    /// <summary>贷款增加…: a change of a flow, which belongs to its name.</summary>
    static int Tail(Reading reading)
    {
        var sentence = reading.Sentence;
        for (var at = reading.Frame.Core; at < reading.Token && reading.Role == Role.Level; at++)
            if (sentence.Tokens[at] is { Class: 'v' } token && token.Is(Cue.Up | Cue.Down)
                && !token.Is(Cue.ChangeTo | Cue.GrowthNoun | Cue.Than) && !sentence.Reads(at + 1, "至"))
                return at;
        return -1;
    }

    static void Add(Reading reading, Reading source, int start, bool opens, int low, int tail,
        (NameHead Head, int Word, int Behind) end, (int Start, int End) without, Evidence evidence, List<LeftPart> into)
    {
        var (sentence, core) = (source.Sentence, source.Frame.Core);
        var from = opens ? NameStart.Clause : WordKinds.Before(sentence, start, low);
        var at = WordKinds.First(sentence, start);
        evidence.Begin();
        evidence.Add(NameFeatures.Start[(int)from], NameFeatures.At[(int)at], NameFeatures.Head[(int)end.Head]);
        evidence.AddWords(WordPlace.First, sentence.RowOf(start), end.Word, sentence.RowOf(start - 1), end.Behind);
        var verbs = LeftWords.Count(sentence, start, core, evidence);
        var nouns = LeftWords.CountLeftOut(sentence, low, start, evidence);
        evidence.Add(tail >= 0, NameFeatures.Inside[(int)NameInside.FlowVerb]);
        evidence.Add(source != reading, NameFeatures.Inside[(int)NameInside.SharedByList]);
        if (without.Start <= start) without = default;
        var length = Phrase.Length(sentence, Math.Max(start, without.End), core)
            + (without.End == 0 ? 0 : Phrase.Length(sentence, start, without.Start))
            + (tail < 0 ? 0 : sentence.Tokens[tail].End - sentence.Tokens[tail].Start);
        into.Add(new(start, core, without, length, tail, verbs > 0, at, end.Head, from, nouns, evidence.End()));
    }
}
