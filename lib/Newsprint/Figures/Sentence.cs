namespace Newsprint;

/// <summary>A sentence of a block, cut into tokens.</summary>
/// <param name="Block">Index of its block in the article.</param>
/// <param name="Text">The block's text.</param>
/// <param name="Span">Where the sentence stands in the block's text, closing punctuation included.</param>
/// <param name="Tokens">Its tokens, in order.</param>
sealed record Sentence(int Block, string Text, TextSpan Span, List<Token> Tokens)
{
    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>True when a token reads exactly so.</summary>
    public bool Reads(int token, string word) =>
        token >= 0 && token < Tokens.Count && TextOf(Tokens[token]).SequenceEqual(word);

    /// <summary>Index of the first token of the clause that a token stands in.</summary>
    public int ClauseStart(int token)
    {
        while (token > 0 && !Tokens[token - 1].EndsClause) token--;
        return token;
    }

    /// <summary>Index just past the last token of the clause that a token stands in.</summary>
    public int ClauseEnd(int token)
    {
        while (token < Tokens.Count && !Tokens[token].EndsClause) token++;
        return token;
    }
}
