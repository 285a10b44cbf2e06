using System.Text;

namespace Newsprint;

/// <summary>Builds the name of what is measured from a stretch of tokens.</summary>
static class Phrase
{
    const int Long = 18;
    /// <summary>减（退）税, 中欧班列（西安）开行量: brackets that short are part of the name they stand in.</summary>
    const int ShortAside = 4;

    /// <summary>The noun phrase that tokens [left..core) end with: leads, times, adverbs and a far subject are left out.</summary>
    public static string Before(Sentence sentence, int left, int core) => Shortened(Full(sentence, left, core));

    /// <summary>The same, however long: the members of a list that 分别 tells apart are all needed.</summary>
    public static string Full(Sentence sentence, int left, int core)
    {
        var start = SkipAgent(sentence, SkipLeads(sentence, left, core), core);
        if (start >= core) return "";
        return Text(sentence, SkipSubject(sentence, start, core), core);
    }

    /// <summary>参展的、拥有国家级称号的优质企业: of a name that is too long, the noun after the last 的 or 等.</summary>
    static string Shortened(string name)
    {
        const int enough = 4;
        if (name.Length <= Long) return name;
        var last = Math.Max(name.LastIndexOf('的'), name.LastIndexOf('等'));
        return last > 0 && name.Length - last > enough ? name[(last + 1)..] : name;
    }

    /// <summary>The thing counted behind a number: its noun phrase and, where the count is an outcome, the predicate.</summary>
    public static string Behind(Sentence sentence, int first, int right)
    {
        var end = NounEnd(sentence, first, right);
        var name = Text(sentence, first, end == first ? VerbEnd(sentence, first, right) : end);
        var outcome = OutcomeFrom(sentence, end, right);
        return outcome < right ? name + Text(sentence, outcome, OutcomeEnd(sentence, outcome, right)) : name;
    }

    /// <summary>三次试飞: where no noun stands behind a count, the verb names what was counted.</summary>
    static int VerbEnd(Sentence sentence, int first, int right) =>
        first < right && sentence.Tokens[first] is { IsVerb: true } verb && !verb.Is(Cue.Outcome | Cue.Reach | Cue.Light | Cue.Report) ? first + 1 : first;

    /// <summary>The predicate that the members of a list share: 58%的银行、60%的商场恢复营业.</summary>
    public static string Outcome(Sentence sentence, int first, int right)
    {
        var outcome = OutcomeFrom(sentence, NounEnd(sentence, first, right), right);
        return outcome < right ? Text(sentence, outcome, OutcomeEnd(sentence, outcome, right)) : "";
    }

    [ThreadStatic] static StringBuilder? s_text;

    /// <summary>Words that stand for themselves, without times, adverbs, 了 and brackets.</summary>
    public static string Text(Sentence sentence, int start, int end)
    {
        var season = Season(sentence, start, end);
        var text = (s_text ??= new StringBuilder()).Clear().Append(season);
        for (var at = start; at < end; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Aside && token.End - token.Start <= ShortAside && at > start && at + 1 < end)
            {
                text.Append(sentence.TextOf(token)[1..^1]);
                continue;
            }
            if (token.Kind is TokenKind.Time or TokenKind.Mark or TokenKind.Comma or TokenKind.Aside) continue;
            if (token.Class is 'd' or 'v' && token.Is(Cue.Manner | Cue.Planned) && !token.Is(Cue.Light | Cue.Outcome) && sentence.TextOf(token) is not "计划" && !(sentence.Reads(at, "预计") && at + 1 < end && (at > start || sentence.Tokens[at + 1].Class is 'v' or 'g'))) continue;
            if (at + 1 < end && sentence.Tokens[at + 1].Kind == TokenKind.Time && sentence.TextOf(token) is "于" or "在" or "自" or "截至") continue;
            if (sentence.TextOf(token) is "了" or "过" or "着" or "录得" || at > start && sentence.Reads(at, "实现") && sentence.Tokens[at - 1].IsNominal && at + 1 < end) continue;
            if (IsApposition(sentence, at, start, end)) continue;
            text.Append(sentence.TextOf(token));
        }
        return text.ToString().TrimEnd('的', '中', '里', '、').TrimStart('的', '、');
    }

    /// <summary>国庆档票房: the season that a time names belongs to the word it is joined to.</summary>
    static string Season(Sentence sentence, int start, int end) =>
        start > 0 && start < end && sentence.Reads(start, "档") && sentence.Tokens[start - 1] is { Kind: TokenKind.Time } time && time.End == sentence.Tokens[start].Start && time.End - time.Start >= 2
            ? sentence.Text[(time.End - 2)..time.End] : "";

    /// <summary>对第一大贸易伙伴东盟: what stands between a preposition and the place it means only describes the place.</summary>
    static bool IsApposition(Sentence sentence, int at, int start, int end)
    {
        if (!sentence.Tokens[at].IsNominal && sentence.Tokens[at].Class is not ('a' or 'm' or 'q') || sentence.Tokens[at].Kind == TokenKind.Place) return false;
        var place = at + 1;
        while (place < end && sentence.Tokens[place].Kind == TokenKind.Word && (sentence.Tokens[place].IsNominal || sentence.Tokens[place].Class is 'a' or 'm' or 'q')) place++;
        if (place >= end || sentence.Tokens[place].Kind != TokenKind.Place) return false;
        for (var before = at - 1; before >= start; before--)
        {
            if (sentence.TextOf(sentence.Tokens[before]) is "对" or "与" or "向") return true;
            if (sentence.Tokens[before].Kind != TokenKind.Word || !(sentence.Tokens[before].IsNominal || sentence.Tokens[before].Class is 'a' or 'm' or 'q')) return false;
        }
        return false;
    }

    /// <summary>The first token of a name, leads skipped; null when nothing is left.</summary>
    public static Token? Head(Sentence sentence, int left, int core) =>
        SkipLeads(sentence, left, core) is var start && start < core ? sentence.Tokens[start] : null;

    /// <summary>The noun phrase alone; empty where none begins there.</summary>
    public static string Noun(Sentence sentence, int first, int right)
    {
        var end = NounEnd(sentence, first, right);
        return Text(sentence, first, end == first ? VerbEnd(sentence, first, right) : end);
    }

    /// <summary>The subject of a verb: what stands before it, without the places and times that 在 and 于 lead.</summary>
    public static string Subject(Sentence sentence, int start, int verb)
    {
        var end = verb;
        for (var at = verb - 1; at > start; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is "在" or "于") { end = at; break; }
            else if (!sentence.Tokens[at].IsNominal && sentence.Tokens[at].Kind != TokenKind.ListComma && sentence.Tokens[at].Class is not ('c' or 'd' or 'f')) break;
        while (end > start && !sentence.Tokens[end - 1].IsNominal) end--;
        return end > start ? Before(sentence, start, end) : "";
    }

    /// <summary>What a clause says: its words from the first that names or does something, as far as a name goes.</summary>
    public static string Clause(Sentence sentence, int start, int end, int longest)
    {
        while (start < end && (sentence.Tokens[start].Kind != TokenKind.Word || sentence.Tokens[start].Class is 'p' or 'c' or 'u' || sentence.Tokens[start].Is(Cue.Manner | Cue.Planned | Cue.Lead))) start++;
        var stop = start;
        while (stop < end && sentence.Tokens[stop].Kind != TokenKind.ListComma && sentence.Tokens[stop].End - sentence.Tokens[start].Start <= longest) stop++;
        while (stop > start && (sentence.Tokens[stop - 1].Is(Cue.Reach) || sentence.Tokens[stop - 1].Kind == TokenKind.Number)) stop--;
        return WithoutNumbers(sentence, start, stop);
    }

    /// <summary>支持30个示范区域 is 支持示范区域.</summary>
    static string WithoutNumbers(Sentence sentence, int start, int end)
    {
        var text = new StringBuilder();
        var from = start;
        for (var at = start; at <= end; at++)
        {
            if (at < end && sentence.Tokens[at].Kind != TokenKind.Number) continue;
            text.Append(Text(sentence, from, at));
            from = at + (sentence.Reads(at + 1, "的") ? 2 : 1);
        }
        return text.ToString();
    }

    /// <summary>True where a name would say the same word twice in a row.</summary>
    public static bool EndsAlike(string name, string more) => more.Length > 0 && name.EndsWith(more, StringComparison.Ordinal);

    public static int SkipLeads(Sentence sentence, int left, int core)
    {
        var start = left;
        for (var at = left; at < core; at++)
            if (sentence.Tokens[at].Is(Cue.Report) && at + 1 < core) start = at + 1;
        while (start < core)
        {
            var token = sentence.Tokens[start];
            if (sentence.TextOf(token) is "在" or "从" or "自" or "据" or "于" or "截至") { start = SkipLocative(sentence, start, core); continue; }
            if (UnknownPlace(sentence, start, core) is { } past) { start = past; continue; }
            if (!IsLead(sentence, token, start, core)) break;
            start++;
        }
        return start;
    }

    /// <summary>山形县的…: a division that no table has; where the words after it begin, null where none stands there.</summary>
    static int? UnknownPlace(Sentence sentence, int start, int core)
    {
        const int reach = 4;
        for (var at = start; at < core - 1 && at - start <= reach && (sentence.Tokens[at].IsNominal || sentence.Tokens[at].Class is 'f' or 'b'); at++)
            if (sentence.TextOf(sentence.Tokens[at]) is [.., '县' or '省' or '州' or '郡'] && IsUnknown(sentence, start, at))
                return sentence.Reads(at + 1, "的") ? at + 2 : at + 1;
        return null;
    }

    /// <summary>True where a word of a name is in no dictionary.</summary>
    static bool IsUnknown(Sentence sentence, int start, int end)
    {
        for (var at = start; at <= end; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is { Length: > 1 } word && !Vocabulary.Default.TryGet(word, out _) && !Vocabulary.Default.TryGet(word[..^1], out _)) return true;
        return false;
    }

    /// <summary>国家发展改革委安排…: an authority that does something is not what is measured; the name begins with what it does.</summary>
    public static int SkipAgent(Sentence sentence, int start, int core)
    {
        var verb = start;
        while (verb < core && !sentence.Tokens[verb].IsVerb) verb++;
        if (verb >= core || verb == start) return start;
        for (var at = verb; at < core; at++)
            if (sentence.Reads(at, "的")) return start;
        var last = verb - 1;
        while (last > start && (sentence.Tokens[last].Class is 'd' or 'a' || sentence.Tokens[last].Is(Cue.Manner))) last--;
        return IsAgent(sentence, last) ? verb : start;
    }

    /// <summary>财政部, 市政府, 警方: ends the name of an authority.</summary>
    static bool IsAgent(Sentence sentence, int token) =>
        sentence.Tokens[token].Is(Cue.Agent) || sentence.Tokens[token].IsNominal && sentence.TextOf(sentence.Tokens[token]) is [.., '部' or '委' or '局' or '署' or '厅' or '办' or '军'];

    static bool IsLead(Sentence sentence, Token token, int at, int core) => token.Kind switch
    {
        TokenKind.Time or TokenKind.Mark or TokenKind.Aside or TokenKind.ListComma or TokenKind.Comma => true,
        TokenKind.Place => at + 1 < core && !(sentence.Tokens[at + 1].Is(Cue.Suffix) && sentence.Tokens[at + 1].Start == token.End),
        TokenKind.Word when token.Class == 'q' && at > 0 && sentence.Tokens[at - 1].Class == 'r' => true,
        TokenKind.Word when token.Class == 'd' && !token.Is(Cue.Lead | Cue.Manner | Cue.Planned | Cue.Reach) && token.End - token.Start > 1 && at + 1 < core && sentence.Tokens[at + 1].IsNominal => false,
        TokenKind.Word => token.Is(Cue.Lead | Cue.Manner | Cue.Reach) || token.Class is 'c' or 'd' or 'u' or 'y' or 'r' || token.Class == 't' && token.End - token.Start > 1
            || sentence.Reads(at, "来") && at > 0 && sentence.Tokens[at - 1].Kind == TokenKind.Time || sentence.TextOf(token) is "让" or "使" or "令" or "全市" or "全区" or "全县" or "全省" or "当地" or "我国" or "我市" or "由" or "以" or "按",
        _ => false,
    };

    /// <summary>在…中, 在…方面: up to the direction word that closes it, or over the place alone.</summary>
    static int SkipLocative(Sentence sentence, int start, int core)
    {
        for (var at = start + 1; at < core; at++)
            if (sentence.Tokens[at].Class == 'f' || sentence.TextOf(sentence.Tokens[at]) is "方面" or "期间" or "以来") return at + 1;
        var next = start + 1;
        while (next < core && (sentence.Tokens[next].Kind is TokenKind.Time or TokenKind.Place || sentence.Tokens[next].Class == 's')) next++;
        return Math.Max(next, start + 1);
    }

    /// <summary>
    /// 企业共有职工: the name is what is had. In a long stretch it begins after the last time or place, or with a verb that
    /// an adverb sets off from its subject.
    /// </summary>
    static int SkipSubject(Sentence sentence, int start, int core)
    {
        var tokens = sentence.Tokens;
        for (var at = core - 2; at > start; at--)
        {
            if (HasOf(sentence, at, core)) break;
            if (sentence.Reads(at, "把")) return at + 1;
            if (tokens[at].IsVerb && tokens[at].Is(Cue.Light) && !tokens[at].Is(Cue.Outcome) && tokens[at + 1].IsNominal && !IsAttained(sentence, at, start)) return at + 1;
            if (tokens[at].Is(Cue.Flow) && tokens[at - 1].IsNominal && HasVerb(sentence, start, at)) return at;
            if (tokens[core - 1].End - tokens[start].Start <= Long || tokens[core - 1].End - tokens[at].Start < 4) continue;
            if (tokens[at - 1].Kind is TokenKind.Time or TokenKind.Comma && !tokens[at].IsVerb) return at;
            if (tokens[at].IsVerb && tokens[at - 1] is { Kind: TokenKind.Word } before && (before.Class == 'd' || before.Is(Cue.Manner))) return at;
        }
        return start;
    }

    /// <summary>工业企业实现利润: what is attained is its subject's; 实现 itself adds nothing.</summary>
    static bool IsAttained(Sentence sentence, int verb, int start) => sentence.TextOf(sentence.Tokens[verb]) is "实现" or "录得" && !HasVerb(sentence, start, verb);

    static bool HasVerb(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (sentence.Tokens[at].IsVerb) return true;
        return false;
    }

    static bool HasOf(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (sentence.Reads(at, "的")) return true;
        return false;
    }

    /// <summary>Just past the noun phrase that begins at <paramref name="first"/>.</summary>
    public static int NounEnd(Sentence sentence, int first, int right)
    {
        var at = first;
        for (; at < right; at++)
        {
            var token = sentence.Tokens[at];
            if (token.IsNominal || sentence.TextOf(token) is "的" or "之" || at > first && sentence.Reads(at, "地") && sentence.Tokens[at - 1].IsNominal || token.Kind is TokenKind.Mark or TokenKind.Aside or TokenKind.Time) continue;
            if (token.Class is 'a' or 'f' or 'm' or 'q' or 'h' or 'k' or 'l' && !token.Is(Cue.Up | Cue.Down)) continue;
            if (token.Class == 'd' && at == first && at + 1 < right && sentence.Tokens[at + 1].IsNominal && !token.Is(Cue.Manner)) continue;
            if (token.IsVerb && IsModifier(sentence, first, at, right) || JoinsNouns(sentence, first, at, right)) continue;
            if (RelativeEnd(sentence, at, right, at == first) is { } relative) { at = relative; continue; }
            break;
        }
        return at;
    }

    /// <summary>企业和机构: a conjunction between two nouns.</summary>
    static bool JoinsNouns(Sentence sentence, int first, int at, int right) =>
        at > first && at + 1 < right && sentence.TextOf(sentence.Tokens[at]) is "和" or "及" or "与" && sentence.Tokens[at - 1].IsNominal
        && (sentence.Tokens[at + 1].IsNominal || sentence.Tokens[at + 1].Class == 'f' || sentence.Tokens[at + 1].IsVerb && at + 2 < right && sentence.Tokens[at + 2].IsNominal);

    /// <summary>形式多样的活动: where a 的 with a noun behind it closes what describes that noun; null where none does.</summary>
    static int? RelativeEnd(Sentence sentence, int at, int right, bool opens)
    {
        const int reach = 5;
        for (var of = at; of + 1 < right && of - at <= reach; of++)
        {
            if (sentence.Reads(of, "的")) return of > at && (sentence.Tokens[of + 1].IsNominal || sentence.Tokens[of + 1].IsVerb) ? of : null;
            if (opens ? sentence.Tokens[of].Is(Cue.Reach | Cue.Up | Cue.Down) || sentence.Tokens[of].Kind == TokenKind.ListComma : !sentence.Tokens[of].IsNominal && sentence.Tokens[of].Class is not ('a' or 'f')) return null;
        }
        return null;
    }

    /// <summary>
    /// 就业帮扶车间, 施工人员: a verb that modifies the noun behind it. After a noun (机构成为目标) it is one only where that noun is the
    /// last, or where the clause's own predicate follows (贷款贴息政策将于…).
    /// </summary>
    static bool IsModifier(Sentence sentence, int first, int at, int right)
    {
        var afterNoun = at > first && sentence.Tokens[at - 1].IsNominal;
        if (at + 1 >= right) return afterNoun && !sentence.Tokens[at].Is(NeverInside);
        var next = sentence.Tokens[at + 1];
        if (sentence.Reads(at + 1, "的") || next.IsNominal && sentence.Tokens[at].End - sentence.Tokens[at].Start == 1 && sentence.Tokens[at].Cue == Cue.None) return true;
        if (afterNoun) return next.IsNominal && !sentence.Tokens[at].Is(NeverInside) && (at + 2 >= right || PredicateAfter(sentence, at + 2, right));
        return next.IsNominal || next.IsVerb && at + 2 < right && sentence.Tokens[at + 2].IsNominal;
    }

    const Cue NeverInside = Cue.Outcome | Cue.Light | Cue.Reach;

    /// <summary>True where, past the rest of a noun phrase, an adverb or a word of plan shows that the predicate begins.</summary>
    static bool PredicateAfter(Sentence sentence, int at, int right)
    {
        while (at < right && sentence.Tokens[at].IsNominal) at++;
        return at < right && (sentence.Tokens[at].Class is 'd' or 'p' or 'c' || sentence.Tokens[at].Kind == TokenKind.Time || sentence.Tokens[at].Is(Cue.Planned | Cue.Manner | Cue.Outcome | Cue.Reach));
    }

    const int ShortName = 4, LongPredicate = 8;

    /// <summary>
    /// 省份出台政策: what the thing counted does, where its count is the clause's subject. A long object is left out: the name stays a name.
    /// </summary>
    public static string Predicate(Sentence sentence, int first, int right, int nameLength)
    {
        const Cue none = Cue.Reach | Cue.ChangeTo | Cue.Than | Cue.Report | Cue.Demand;
        var at = SkipAdverbs(sentence, NounEnd(sentence, first, right), right);
        if (at >= right || !sentence.Tokens[at].IsVerb || sentence.Tokens[at].Is(none) && !sentence.Tokens[at].Is(Cue.Light)) return "";
        if (at + 1 < right && sentence.Reads(at + 1, "为") || sentence.TextOf(sentence.Tokens[at])[^1] is '为' or '选') return Clause(sentence, at, right, 16);
        var whole = Text(sentence, at, NounEnd(sentence, at + 1, right));
        if (sentence.Tokens[at].Is(Cue.Light) && at + 1 < right && sentence.Tokens[at + 1].IsVerb && whole.Length == 2) whole = Text(sentence, at, at + 2);
        if (sentence.TextOf(sentence.Tokens[at]) is "进行" or "予以" or "加以" or "展开") return whole[2..];
        if (!(at + 1 < right && sentence.Tokens[at + 1].Kind == TokenKind.Name) && whole.Length > (nameLength <= ShortName ? LongPredicate : 2 * (nameLength - 1))) whole = Text(sentence, at, at + 1);
        return (sentence.Reads(at - 1, "被") ? "被" : "") + whole;
    }

    /// <summary>Past adverbs, times, 被 and what 在, 向, 为 … lead, up to the verb.</summary>
    static int SkipAdverbs(Sentence sentence, int at, int right)
    {
        while (at < right)
        {
            var token = sentence.Tokens[at];
            if (token.Kind is TokenKind.Time or TokenKind.Aside || token.Class == 'd' || token.Is(Cue.Manner | Cue.Planned) || sentence.Reads(at, "被")) at++;
            else if (token.Class == 'p' && VerbAfter(sentence, at + 1, right) is { } verb) at = verb;
            else break;
        }
        return at;
    }

    /// <summary>The verb that a preposition with its nouns stands before.</summary>
    static int? VerbAfter(Sentence sentence, int at, int right)
    {
        while (at < right && !sentence.Tokens[at].IsVerb) at++;
        return at < right ? at : null;
    }

    /// <summary>The outcome verb after a noun phrase, adverbs skipped; <paramref name="right"/> where there is none.</summary>
    static int OutcomeFrom(Sentence sentence, int end, int right)
    {
        for (var at = end; at < right && at - end <= 3; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.Outcome)) return at > end && IsDegree(sentence.Tokens[at - 1]) ? at - 1 : at;
            if (!(token.Class is 'd' or 'a' or 'p' || token.Is(Cue.Manner | Cue.Planned | Cue.Reach | Cue.Universal))) return right;
        }
        return right;
    }

    /// <summary>正常运营, 就近就业: how it came out belongs to the outcome; 已, 正, 将 do not.</summary>
    static bool IsDegree(Token token) => token.Class is 'a' or 'd' && token.End - token.Start > 1 && !token.Is(Cue.Manner | Cue.Planned);

    static int OutcomeEnd(Sentence sentence, int outcome, int right)
    {
        var at = outcome + 1;
        while (at < right && at - outcome < 4 && !sentence.Tokens[at].Is(Cue.Demand | Cue.Planned) && sentence.Tokens[at].Class is not 'c' and not 'd') at++;
        return at;
    }
}
