using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>A sentence of a block, cut into tokens.</summary>
sealed class Sentence
{
    Token[] _tokens = [];
    int _count;
    /// <summary>For each token, the first from which on all up to it are plain; the next token where it is not plain itself.</summary>
    int[] _plainFrom = [];
    /// <summary>
    /// For each token of a clause that has a number, and those beside it, the row of its word among those that weigh something in names.
    /// </summary>
    int[] _rows = [];
    WeightedWords _words = null!;
    readonly List<ClauseParts> _parts = [];

    /// <summary>Index of its block in the article.</summary>
    public int Block { get; private set; }
    /// <summary>The block's text.</summary>
    public string Text { get; private set; } = "";
    /// <summary>Where the sentence stands in the block's text, closing punctuation included.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>Its tokens, in order.</summary>
    public TokenRun Tokens => new(MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(_tokens), _count));

    /// <summary>Makes it a sentence of a block.</summary>
    /// <param name="block">Index of the block in the article.</param>
    /// <param name="text">The block's text.</param>
    /// <param name="span">Where the sentence stands in it.</param>
    /// <param name="tokens">Its tokens; they are copied.</param>
    /// <param name="words">The words that weigh something in names.</param>
    public Sentence Begin(int block, string text, TextSpan span, List<Token> tokens, WeightedWords words)
    {
        (Block, Text, Span, Printed, _words) = (block, text, span, null, words);
        _parts.Clear();
        if (_tokens.Length < tokens.Count) (_tokens, _rows) = (new Token[tokens.Count * 2], new int[tokens.Count * 2]);
        tokens.CopyTo(_tokens);
        _count = tokens.Count;
        FindRows();
        LookThrough();
        return this;
    }

    /// <summary>Names ask for the words of the clauses that have a number.</summary>
    void FindRows()
    {
        var (start, numbered) = (0, false);
        for (var at = 0; at < _count; at++)
        {
            numbered |= _tokens[at].Kind == TokenKind.Number;
            if (at + 1 < _count && !_tokens[at].EndsClause) continue;
            for (var token = Math.Max(start - 1, 0); numbered && token <= at; token++) _rows[token] = _words.Of(_tokens[token], Text);
            (start, numbered) = (at + 1, false);
        }
    }

    /// <summary>Makes a word of a number that is no figure: 快于全部工业.</summary>
    public void TakeAsWord(int token)
    {
        _tokens[token] = new(TokenKind.Word, _tokens[token].Start, _tokens[token].End, 'b');
        _rows[token] = _words.Of(_tokens[token], Text);
        LookThrough();
    }

    /// <summary>True where tokens [start..end) are in a name what they are in the text.</summary>
    public bool IsPlain(int start, int end) => end <= start || _plainFrom[end - 1] <= start;

    /// <summary>True where a token may be a word of plan.</summary>
    public bool MayPlan { get; private set; }

    void LookThrough()
    {
        if (_plainFrom.Length < _tokens.Length) _plainFrom = new int[_tokens.Length];
        var (text, from, plans) = (Text, 0, false);
        var tokens = Tokens;
        var plainFrom = _plainFrom.AsSpan(0, _count);
        for (var at = 0; at < plainFrom.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            plans |= PlanWord.MayBe(token, text);
            plainFrom[at] = from = Phrase.IsPlain(token, text) ? from : at + 1;
        }
        MayPlan = plans;
    }

    /// <summary>The sentence as figures quote it, one string for all of them; null until the first asks.</summary>
    public string? Printed { get; set; }

    /// <summary>What names may carry on from the clause of tokens [start..end).</summary>
    public ref readonly ClauseParts PartsOf(int start, int end)
    {
        foreach (ref readonly var known in CollectionsMarshal.AsSpan(_parts))
            if (known.Start == start) return ref known;
        _parts.Add(ClauseParts.Of(this, start, end));
        return ref CollectionsMarshal.AsSpan(_parts)[^1];
    }

    /// <summary>
    /// The row of a token's word among those that weigh something in names; asked of clauses that have a number, and beside them.
    /// </summary>
    public int RowOf(int token) => (uint)token < (uint)_count ? _rows[token] : _words.OfEdge;

    /// <summary>True where it says more of what stands before it: 其中，….</summary>
    public bool IsOfPart => Text.AsSpan(Span.Start, Span.Length).StartsWith("其中");

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The characters of tokens [start..end), which nothing parts.</summary>
    public ReadOnlySpan<char> TextOf(int start, int end) =>
        end > start ? Text.AsSpan(_tokens[start].Start, _tokens[end - 1].End - _tokens[start].Start) : default;

    /// <summary>True when a token reads exactly so.</summary>
    public bool Reads(int token, string word) =>
        token >= 0 && token < Tokens.Count && Tokens[token] is var at && at.End - at.Start == word.Length && Text[at.Start] == word[0]
            && TextOf(at).SequenceEqual(word);

    /// <summary>Index of the first token of the clause that a token stands in.</summary>
    public int ClauseStart(int token)
    {
        while (token > 0 && !Tokens[token - 1].EndsClause) token--;
        return token;
    }

    /// <summary>Index of the first token of the stretch between semicolons that a token stands in.</summary>
    public int StretchStart(int token)
    {
        while (token > 0 && Tokens[token - 1].Kind is not TokenKind.Semicolon) token--;
        return token;
    }

    /// <summary>Index just past the last token of the clause that a token stands in.</summary>
    public int ClauseEnd(int token)
    {
        while (token < Tokens.Count && !Tokens[token].EndsClause) token++;
        return token;
    }
}

/// <summary>Tokens in a row.</summary>
readonly ref struct TokenRun(ReadOnlySpan<Token> tokens)
{
    readonly ReadOnlySpan<Token> _tokens = tokens;

    public int Count => _tokens.Length;
    public ref readonly Token this[int at] => ref _tokens[at];
    public TokenRun Slice(int start, int length) => new(_tokens.Slice(start, length));
    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => _tokens.GetEnumerator();
    public Token[] ToArray() => _tokens.ToArray();
}
