namespace Newsprint;

/// <summary>How far the noun phrase behind a number goes.</summary>
static partial class Phrase
{
    /// <summary>Just past the noun phrase that begins at <paramref name="first"/>.</summary>
    public static int NounEnd(Sentence sentence, int first, int right)
    {
        var at = first;
        for (; at < right; at++)
        {
            var token = sentence.Tokens[at];
            if (Brackets.Open(sentence, at)) break;
            if (token.IsNominal || sentence.TextOf(token) is "的" or "之"
                || at > first && sentence.Reads(at, "地") && sentence.Tokens[at - 1].IsNominal
                || token.Kind is TokenKind.Mark or TokenKind.Aside or TokenKind.Time)
                continue;
            if (token.Class is 'a' or 'f' or 'm' or 'q' or 'h' or 'k' or 'l' && !token.Is(Cue.Up | Cue.Down)) continue;
            if (token.Class == 'd' && at == first && at + 1 < right && sentence.Tokens[at + 1].IsNominal && !token.Is(Cue.Manner)) continue;
            if (token.Class is 't' && at + 1 < right && sentence.Tokens[at + 1].IsNominal) continue; // 10家未来|工厂, 3个冬季|项目
            if (token.IsVerb && IsModifier(sentence, first, at, right) || JoinsNouns(sentence, first, at, right)) continue;
            if (token.Class == 'r' && IsOfEachKind(sentence, at, right)) continue;
            if (token.Class is 'd' or 'p' && at > first && IsDegree(sentence, at, right)) { at += 2; continue; }
            if (RelativeEnd(sentence, at, right, at == first) is { } relative) { at = relative; continue; }
            break;
        }
        return at;
    }

    /// <summary>各类|农机, 企业各级|机构, 各|类型车辆: a word that says that all kinds of the noun behind it are meant.</summary>
    static bool IsOfEachKind(Sentence sentence, int at, int right) =>
        at + 1 < right && sentence.Tokens[at + 1].IsNominal
            && (sentence.TextOf(sentence.Tokens[at]) is ['各', _]
                || sentence.Reads(at, "各") && at + 2 < right && sentence.Tokens[at + 2].IsNominal);

    /// <summary>地势|较高的|道路: a noun that is said how far it is so describes the noun behind 的.</summary>
    static bool IsDegree(Sentence sentence, int at, int right) =>
        at + 3 < right && sentence.Tokens[at + 1].Class == 'a' && sentence.Reads(at + 2, "的") && sentence.Tokens[at + 3].IsNominal
            && sentence.TextOf(sentence.Tokens[at]) is "较" or "更" or "最" or "很" or "极" or "比较" or "非常" or "相对";

    /// <summary>企业和机构: a conjunction between two nouns.</summary>
    static bool JoinsNouns(Sentence sentence, int first, int at, int right) =>
        at > first && at + 1 < right && sentence.TextOf(sentence.Tokens[at]) is "和" or "及" or "与" or "或"
        && sentence.Tokens[at - 1].IsNominal
        && (sentence.Tokens[at + 1].IsNominal || sentence.Tokens[at + 1].Class == 'f'
            || sentence.Tokens[at + 1].IsVerb && at + 2 < right && sentence.Tokens[at + 2].IsNominal);

    /// <summary>形式多样的活动: where a 的 with a noun behind it closes what describes that noun; null where none does.</summary>
    static int? RelativeEnd(Sentence sentence, int at, int right, bool opens)
    {
        const int reach = 5;
        for (var of = at; of + 1 < right && of - at <= reach; of++)
        {
            if (sentence.Reads(of, "的"))
                return of > at && (sentence.Tokens[of + 1].IsNominal || sentence.Tokens[of + 1].IsVerb) ? of : null;
            if (opens
                ? sentence.Tokens[of].Is(Cue.Reach | Cue.Up | Cue.Down) || sentence.Tokens[of].Kind == TokenKind.ListComma
                : !sentence.Tokens[of].IsNominal && sentence.Tokens[of].Class is not ('a' or 'f'))
                return null;
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
        if (sentence.Reads(at + 1, "的")
            || next.IsNominal && sentence.Tokens[at].End - sentence.Tokens[at].Start == 1 && sentence.Tokens[at].Cue == Cue.None)
            return true;
        if (afterNoun)
            return next.IsNominal && !sentence.Tokens[at].Is(NeverInside) && (at + 2 >= right || PredicateAfter(sentence, at + 2, right));
        return next.IsNominal || next.IsVerb && at + 2 < right && sentence.Tokens[at + 2].IsNominal;
    }

    const Cue NeverInside = Cue.Outcome | Cue.Light | Cue.Reach;

    /// <summary>True where, past the rest of a noun phrase, an adverb or a word of plan shows that the predicate begins.</summary>
    static bool PredicateAfter(Sentence sentence, int at, int right)
    {
        while (at < right && sentence.Tokens[at].IsNominal) at++;
        return at < right
            && (sentence.Tokens[at].Class is 'd' or 'p' or 'c' || sentence.Tokens[at].Kind == TokenKind.Time
                || sentence.Tokens[at].Is(Cue.Planned | Cue.Manner | Cue.Outcome | Cue.Reach));
    }
}
