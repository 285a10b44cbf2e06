namespace Newsprint;

/// <summary>The words of a name.</summary>
static class NameCut
{
    [ThreadStatic] static List<Token>? s_words;
    [ThreadStatic] static Segmenter? s_segmenter;

    /// <summary>Cuts a name into words; the list is the thread's, and filled anew when the next name is cut.</summary>
    public static List<Token> Of(string name)
    {
        var words = s_words ??= [];
        words.Clear();
        (s_segmenter ??= new(Vocabulary.Default)).Cut(name, 0, name.Length, words);
        return words;
    }
}
