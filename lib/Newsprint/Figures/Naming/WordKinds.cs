namespace Newsprint;

/// <summary>Sorts words by what they mean for where a name begins and ends.</summary>
static class WordKinds
{
    /// <summary>The word before a token, marks passed over, not before <paramref name="low"/>.</summary>
    public static NameStart Before(Sentence sentence, int token, int low)
    {
        var at = token - 1;
        while (at >= low && sentence.Tokens[at].Kind == TokenKind.Mark) at--;
        return at < low ? NameStart.Clause : Kind(sentence, at);
    }

    /// <summary>The word at a token, marks passed over, before <paramref name="high"/>.</summary>
    public static NameStart Behind(Sentence sentence, int token, int high)
    {
        while (token < high && sentence.Tokens[token].Kind == TokenKind.Mark) token++;
        return token < high ? Kind(sentence, token) : NameStart.Clause;
    }

    static NameStart Kind(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Number: return NameStart.Number;
            case TokenKind.Place: return NameStart.Place;
            case TokenKind.Time: return NameStart.Time;
            case TokenKind.ListComma: return NameStart.List;
        }
        if (sentence.Reads(at, "的")) return NameStart.Of;
        if (sentence.TextOf(token) is "等" or "和" or "及" or "与") return NameStart.List;
        if (IsWhere(sentence, at)) return NameStart.Place;
        if (token.Is(Cue.Report)) return NameStart.Report;
        if (token.Is(Cue.Lead)) return NameStart.Lead;
        if (token.Is(Cue.Light | Cue.Reach)) return NameStart.Light;
        return OfClass(token);
    }

    static NameStart OfClass(Token token) => token switch
    {
        { IsVerb: true } => NameStart.Verb,
        _ when token.Is(Cue.Agent) => NameStart.Agent,
        _ when token.Class == 'd' || token.Is(Cue.Manner | Cue.Planned) => NameStart.Adverb,
        { Class: 'p' } => NameStart.Preposition,
        { Class: 'f' or 's' } => NameStart.Locative,
        { Class: 'r' or 'q' } => NameStart.Pronoun,
        { IsNominal: true } => NameStart.Noun,
        _ => NameStart.Other,
    };

    public static NameWord First(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (token.Kind == TokenKind.Place || IsWhere(sentence, at) || IsWhere(sentence, at + 1)) return NameWord.Place;
        if (token.Kind == TokenKind.Name) return NameWord.Quoted;
        if (token.Is(Cue.Report)) return NameWord.Report;
        if (token.Is(Cue.Light)) return NameWord.Light;
        if (token.Is(Cue.Reach)) return NameWord.Reach;
        if (token.Is(Cue.Touching)) return NameWord.Touching;
        if (token.Is(Cue.Outcome)) return NameWord.Outcome;
        if (token.IsVerb) return NameWord.Verb;
        if (token.Class == 'd' || token.Is(Cue.Manner | Cue.Planned)) return NameWord.Adverb;
        if (token.Class == 'p')
            return sentence.TextOf(token) is "对" or "与" or "向" or "经" ? NameWord.Toward : NameWord.Preposition;
        return token.Is(Cue.Agent)
            ? NameWord.Agent
            : token.Is(Cue.Attribute)
            ? NameWord.Attribute
            : token.IsNominal
            ? NameWord.Noun
            : token.Class is 'a' or 'b'
            ? NameWord.Adjective
            : NameWord.Other;
    }

    /// <summary>这条|铁路, 首款|车型: a word that counts the noun behind it, filed as a noun itself.</summary>
    public static bool IsClassifier(Sentence sentence, int at) =>
        at > 0 && sentence.Tokens[at].End - sentence.Tokens[at].Start == 1
            && sentence.Tokens[at - 1] is { Class: 'r' or 'm', Kind: TokenKind.Word };

    /// <summary>局地|气温, 部分地区|气温: a word that only says where.</summary>
    public static bool IsWhere(Sentence sentence, int at) =>
        at < sentence.Tokens.Count && (NameWords.Where.Has(sentence.TextOf(sentence.Tokens[at]))
            || at > 0 && sentence.Reads(at, "地区") && NameWords.Some.Has(sentence.TextOf(sentence.Tokens[at - 1])));

    public static NameHead Last(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (sentence.Reads(at, "的")) return NameHead.Of;
        return token.IsVerb
            ? NameHead.Verb
            : IsAttribute(token, sentence.TextOf(token))
            ? NameHead.Attribute
            : token.IsNominal
            ? NameHead.Noun
            : NameHead.Other;
    }

    /// <summary>余额, 增长率, 面积: what has a value, where a thing has attributes.</summary>
    public static bool IsAttribute(Token token, ReadOnlySpan<char> word) =>
        token.Is(Cue.Attribute) || token.Class != 'v' && word is [.., var last] && IsOfAttribute(last);

    /// <summary>False where no word that has a value ends with a character.</summary>
    public static bool MayEndAttribute(char last) => IsOfAttribute(last) || Vocabulary.Default.AttributeEnds.Contains(last);

    static bool IsOfAttribute(char last) => last is '额' or '量' or '率' or '值' or '价' or '数' or '费';
}
