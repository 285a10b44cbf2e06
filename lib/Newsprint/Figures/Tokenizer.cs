namespace Newsprint;

/// <summary>Cuts a sentence into tokens: what other readers found stays whole, the rest is cut into words.</summary>
sealed class Tokenizer(Segmenter segmenter)
{
    /// <summary>A stretch that is one token whatever words it is made of.</summary>
    public readonly record struct Whole(TextSpan Span, TokenKind Kind, int Number);

    /// <summary>Adds the tokens of one sentence to a list.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="span">The sentence.</param>
    /// <param name="wholes">What stays whole, by start; where two overlap the earlier in the list wins.</param>
    /// <param name="tokens">The list.</param>
    /// <param name="behind">How many clauses are cut behind that of the last number.</param>
    public void Cut(string text, TextSpan span, List<Whole> wholes, List<Token> tokens, int behind = int.MaxValue)
    {
        var (next, clauses) = (0, 0);
        var last = wholes.FindLastIndex(whole => whole.Kind == TokenKind.Number);
        var lastNumber = last < 0 ? span.End : wholes[last].Span.Start;
        for (var at = span.Start; at < span.End && clauses <= behind;)
        {
            while (next < wholes.Count && wholes[next].Span.Start < at) next++;
            var stop = next < wholes.Count ? Math.Min(wholes[next].Span.Start, span.End) : span.End;
            if (at == stop && next < wholes.Count)
            {
                var whole = wholes[next];
                tokens.Add(new Token(whole.Kind, at, whole.Span.End, 'n', Cue.None, whole.Number));
                at = whole.Span.End;
                continue;
            }
            at = CutUpTo(text, at, stop, tokens);
            if (at > lastNumber && tokens[^1].EndsClause) clauses++;
        }
    }

    /// <summary>Cuts one name, one mark or one run of words; returns where it ended.</summary>
    int CutUpTo(string text, int at, int stop, List<Token> tokens)
    {
        if (Marks.Closing(text[at]) is { } closing && NameEnd(text, at, stop, closing) is { } end)
        {
            tokens.Add(new Token(text[at] is '（' or '(' or '【' or '[' ? TokenKind.Aside : TokenKind.Name, at, end, 'n'));
            return end;
        }
        if (Marks.KindOf(text, at) is { } kind)
        {
            tokens.Add(new Token(kind, at, at + 1));
            return at + 1;
        }
        var run = at + 1;
        while (run < stop && (Marks.IsHan(text[run]) || Marks.KindOf(text, run) is null && Marks.Closing(text[run]) is null)) run++;
        segmenter.Cut(text, at, run, tokens);
        return run;
    }

    /// <summary>Where a quoted or bracketed name ends: its closing mark comes before anything that must stay whole.</summary>
    static int? NameEnd(string text, int at, int stop, char closing)
    {
        const int longest = 40;
        var window = text.AsSpan(at + 1, Math.Min(stop - at - 1, longest));
        var found = window.IndexOf(closing);
        return found < 0 || window[..found].ContainsAny(closing == '》' ? "。\n" : "。！？") || closing == '”' && window[..found].ContainsAny("，,")
            ? null
            : at + found + 2;
    }
}

/// <summary>Punctuation.</summary>
static class Marks
{
    /// <summary>The kind of token a punctuation mark is; null for a letter, a digit or a Chinese character.</summary>
    public static TokenKind? KindOf(string text, int at) => text[at] switch
    {
        '，' or ',' or '：' or ':' or '\t' or '|' or '｜' => TokenKind.Comma, // the last part cells of a table
        '—' or '…' => IsDoubled(text, at) ? TokenKind.Comma : TokenKind.Mark,
        '；' or ';' or '。' or '！' or '？' or '!' or '?' or '\n' => TokenKind.Semicolon,
        '、' => TokenKind.ListComma,
        ' ' or '\u3000' => at > 0 && at + 1 < text.Length && IsHan(text[at - 1]) && IsHan(text[at + 1]) ? TokenKind.Comma : TokenKind.Mark,
        '“' or '”' or '‘' or '’' or '（' or '）' or '(' or ')' or '《' or '》' or '【' or '】' or '[' or ']' or '"' or '·'
            or '/' or '-' or '~' or '～' or '+' => TokenKind.Mark,
        _ => null,
    };

    static bool IsDoubled(string text, int at) =>
        at + 1 < text.Length && text[at + 1] == text[at] || at > 0 && text[at - 1] == text[at];

    /// <summary>The mark that closes an opening one; null for anything else.</summary>
    public static char? Closing(char opening) => opening switch
    {
        '“' => '”',
        '《' => '》',
        '（' => '）',
        '(' => ')',
        '【' => '】',
        '[' => ']',
        '‘' => '’',
        _ => null,
    };

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
