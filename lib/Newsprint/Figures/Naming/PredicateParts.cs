namespace Newsprint;

/// <summary>What the thing counted does, or what became of it.</summary>
readonly record struct PredicatePart(int Start, int End, int Length, PredicateExtent Extent, Evidence.Sum Sum);

/// <summary>Proposes the predicates that may close a name.</summary>
static class PredicateParts
{
    const int MostTokens = 6;

    public static void Find(Reading reading, in NounPart noun, Evidence evidence, List<PredicatePart> into)
    {
        evidence.Begin();
        evidence.Add(NameFeatures.Predicate[0]);
        evidence.AddWord(reading.Sentence.RowOf(Past(reading.Sentence, noun.End)), WordPlace.WithoutPredicate);
        into.Add(new(0, 0, 0, PredicateExtent.None, evidence.End()));
        if (IsMeans(reading) || NameWords.IsMark(reading.Sentence, reading.Token + 1)) return;
        var sentence = reading.Sentence;
        var end = reading.ClauseEnd;
        if (!noun.IsEmpty && sentence.TextOf(sentence.Tokens[noun.End - 1]) is "中" or "里") return; // 3座城市中|居第二
        var from = noun.IsEmpty ? noun.Start : AfterList(sentence, noun.End, end);
        var stop = from;
        var lasts = reading.Quantity.Unit.Measure == "time";
        var goesOn = lasts && FrameCore.IsLasting(sentence, reading.Token); // 连续3年|超过1万亿元
        while (stop < end && (goesOn || sentence.Tokens[stop].Kind != TokenKind.Number)) stop++;
        if (!lasts && stop < end && ScopeCount.MayBe(reading) && ScopeCount.IsValueOf(sentence, from, stop)) return;
        var verb = SkipAdverbs(sentence, from, stop);
        if (verb < stop && IsStep(sentence, verb, end)) return;
        if (verb < stop && sentence.Tokens[verb].Kind == TokenKind.Number && FrameCore.IsLasting(sentence, reading.Token))
        {
            Extents(sentence, verb, stop, PredicateVerb.Other, verb > from, false, evidence, into); // 连续2天|超过1万亿元
            return;
        }
        if (verb >= stop
            || (Kind(sentence.Tokens[verb])
                ?? (lasts && sentence.Tokens[verb].IsVerb && !sentence.Tokens[verb].Is(Cue.ChangeTo | Cue.Than | Cue.Report)
                    ? PredicateVerb.Verb
                    : null)) is not { } kind)
            return;
        if (kind != PredicateVerb.Outcome && !noun.IsEmpty && Describes(reading)) return;
        if (kind != PredicateVerb.Outcome && noun.IsEmpty
            && FrameBehind.IsOfNounBefore(sentence, reading.Frame.Left, reading.Frame.Core, verb, reading))
            return;
        if (kind == PredicateVerb.Verb && !noun.IsEmpty && NounParts.AreAtWork(reading, verb)) return;
        Extents(sentence, verb, stop, kind, verb > from, from != noun.End && !noun.IsEmpty, evidence, into);
    }

    static int Past(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Count && sentence.Tokens[at].Class == 'd') at++;
        return at;
    }

    /// <summary>以六成的得票率当选: what is done by such a rate is no part of its name.</summary>
    static bool IsMeans(Reading reading) =>
        reading is { Token: > 0, Frame.Kind: FrameKind.Genitive }
            && reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Token - 1]) is "以" or "按";

    /// <summary>1000千伏变电站, 20公里的骑行道: how large a thing is, whatever it does.</summary>
    static bool Describes(Reading reading) =>
        reading.Quantity.Unit.Measure is "length" or "power" or "electricity" or "energy" or "pressure" or "volume";

    /// <summary>从3天压缩至|1天, 提高到|原来的两倍: what is reached is another figure, and nothing that is done.</summary>
    public static bool IsStep(Sentence sentence, int verb, int end) =>
        sentence.TextOf(sentence.Tokens[verb]) is [_, .., '至' or '到'] && LeadsToNumber(sentence, verb + 1, end)
            || verb + 1 < end && sentence.TextOf(sentence.Tokens[verb + 1]) is "至" or "到" && LeadsToNumber(sentence, verb + 2, end);

    static bool LeadsToNumber(Sentence sentence, int at, int end)
    {
        while (at < end && (sentence.Tokens[at].Kind is TokenKind.Time or TokenKind.Mark
            || sentence.Tokens[at].Class is 'd' || sentence.Tokens[at].Is(FramePass.Stripped)))
            at++;
        return at < end && sentence.Tokens[at].Kind == TokenKind.Number;
    }

    static void Extents(Sentence sentence, int verb, int stop, PredicateVerb kind, bool adverb, bool list, Evidence evidence,
        List<PredicatePart> into)
    {
        var last = verb;
        for (var extent = PredicateExtent.Verb; extent <= PredicateExtent.Clause; extent++)
        {
            var end = extent switch
            {
                PredicateExtent.Verb => verb + 1,
                PredicateExtent.Two => verb + 2,
                PredicateExtent.Object => Phrase.NounEnd(sentence, Math.Min(verb + 1, stop), stop),
                _ => Rest(sentence, verb + MostTokens, stop),
            };
            end = Closed(sentence, verb, Math.Min(end, stop));
            if (end <= last || extent == PredicateExtent.Two && CutsNoun(sentence, end, stop)) continue;
            var length = Phrase.Length(sentence, verb, last = end);
            evidence.Begin();
            evidence.Add(NameFeatures.Predicate[(int)extent], NameFeatures.PredicateVerb[(int)kind],
                NameFeatures.PredicateBoth[(int)extent * Enum<PredicateVerb>.Count + (int)kind]);
            evidence.Add(NameFeatures.PredicateLength[Lengths.InFew(length)]);
            evidence.Add(adverb, NameFeatures.PredicateFrom[0]);
            evidence.Add(list, NameFeatures.PredicateFrom[1]);
            evidence.AddWords(WordPlace.PredicateFirst, sentence.RowOf(verb), sentence.RowOf(end - 1), sentence.RowOf(verb - 1),
                sentence.RowOf(end));
            into.Add(new(verb, end, length, extent, evidence.End()));
        }
    }

    /// <summary>参与农村|公路建设: an object of two nouns is none without the second; 进入栽|插高峰: nor one that begins a word unknown.</summary>
    static bool CutsNoun(Sentence sentence, int end, int stop) =>
        end < stop && (sentence.Tokens[end - 1].IsNominal && sentence.Tokens[end].IsNominal
            || sentence.Tokens[end - 1] is { Kind: TokenKind.Word } last && last.End - last.Start == 1
            && sentence.Tokens[end] is { Kind: TokenKind.Word } next && next.End - next.Start == 1
            && last.Class is not ('p' or 'u' or 'm') && next.Class is not ('p' or 'u' or 'c' or 'm'));

    /// <summary>享受教育、医疗|等保险: no clause is left off within a list or a noun; up to the end of those at <paramref name="end"/>.</summary>
    static int Rest(Sentence sentence, int end, int stop)
    {
        const int more = 8;
        var last = Math.Min(stop, end + more);
        while (end < last && GoesOn(sentence, end)) end++;
        return end;
    }

    static bool GoesOn(Sentence sentence, int at) =>
        IsOfNoun(sentence, at) && (IsOfNoun(sentence, at - 1) || sentence.TextOf(sentence.Tokens[at - 1]) is "的" or "等" or "和")
            || IsOfNoun(sentence, at - 1) && sentence.TextOf(sentence.Tokens[at]) is "的" or "等" or "和";

    static bool IsOfNoun(Sentence sentence, int at) =>
        sentence.Tokens[at] is var token && (token.IsNominal || token.Kind == TokenKind.ListComma || token.Class is 'm' or 'q' or 'a');

    // 完成对|21个单位进驻, 引洪干渠和|78条支渠: no name ends with a word that leads to the next; 加快|把药品送到: nor has it what is done with something else.
    static int Closed(Sentence sentence, int verb, int end)
    {
        for (var at = verb + 1; at < end; at++)
            if (sentence.Reads(at, "把")) end = at;
        while (end > verb + 1
            && (sentence.Tokens[end - 1] is { Class: 'c' } or { Kind: TokenKind.ListComma }
                || sentence.TextOf(sentence.Tokens[end - 1]) is "与" or "把" or "对" or "向" or "在" or "等" or "从" or "由" or "后"))
            end--;
        return end;
    }

    static PredicateVerb? Kind(Token token)
    {
        if (token.Is(Cue.Outcome)) return PredicateVerb.Outcome;
        if (token.Is(Cue.Light)) return PredicateVerb.Light;
        if (token.Is(Cue.Reach | Cue.ChangeTo | Cue.Than | Cue.Report | Cue.PartOf)) return null;
        if (token.Is(Cue.Up | Cue.Down)) return token.IsVerb ? PredicateVerb.Change : null;
        return token.IsVerb ? PredicateVerb.Verb : token.Class is 'a' or 'g' ? PredicateVerb.Other : null;
    }

    /// <summary>58%的银行、60%的商场恢复营业: the members of a list share the predicate behind the last one.</summary>
    static int AfterList(Sentence sentence, int at, int end)
    {
        var past = at;
        for (var next = at; next + 1 < end && IsJoint(sentence, next) && sentence.Tokens[next + 1].Kind == TokenKind.Number; next = past)
        {
            var first = next + 2;
            if (sentence.Reads(first, "的")) first++;
            past = Phrase.NounEnd(sentence, first, NounParts.Stop(sentence, first, end));
            if (past == first) return at;
        }
        return past;
    }

    static bool IsJoint(Sentence sentence, int at) =>
        sentence.Tokens[at].Kind == TokenKind.ListComma || sentence.TextOf(sentence.Tokens[at]) is "和" or "与" or "及";

    /// <summary>Past adverbs, times, 被 and what 在, 向, 为 … lead, up to the verb.</summary>
    static int SkipAdverbs(Sentence sentence, int at, int stop)
    {
        while (at < stop)
        {
            var token = sentence.Tokens[at];
            if (token.Kind is TokenKind.Time or TokenKind.Aside or TokenKind.Mark || token.Class == 'd'
                || token.Is(Cue.Manner | Cue.Planned) || sentence.TextOf(token) is "被" or "的") { at++; continue; }
            if (token.Class != 'p') return at;
            var verb = at + 1;
            while (verb < stop && !sentence.Tokens[verb].IsVerb) verb++;
            if (verb == stop) return at;
            at = verb;
        }
        return at;
    }
}
