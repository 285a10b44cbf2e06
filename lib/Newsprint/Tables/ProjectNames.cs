namespace Newsprint;

/// <summary>
/// Finds the names of projects in a passage: runs of nouns that end in a word for a site or a programme, titles in 《》,
/// and quoted names that the passage repeats.
/// </summary>
sealed class ProjectNames(Passage passage)
{
    readonly Tokenizer _tokenizer = new(new Segmenter(Vocabulary.Default));
    readonly string _all = string.Concat(passage.Blocks.Select(block => block.Text));

    /// <summary>The names, in reading order.</summary>
    public IReadOnlyList<ProjectName> Find()
    {
        var found = new List<ProjectName>();
        for (var block = 0; block < passage.Blocks.Count; block++)
        {
            found.AddRange(InBlock(block));
            AddBackReferences(block, found);
        }
        foreach (var name in found.Where(name => name.Name.Length > 2).DistinctBy(name => name.Name).ToList()) AddRepeats(name, found);
        return [.. found.OrderBy(name => name.Block).ThenBy(name => name.Span)];
    }

    // 该厂, 这家企业
    void AddBackReferences(int block, List<ProjectName> found)
    {
        var text = passage.Blocks[block].Text;
        foreach (var again in ProjectWords.Again.All)
            foreach (var at in Occurrences.Of(again, text))
            {
                var noun = at + again.Length;
                var length = ProjectWords.Sites.StartLength(text.AsSpan(noun)) is > 0 and var site
                    ? site
                    : ProjectWords.Kinds.StartLength(text.AsSpan(noun));
                var span = new TextSpan(noun, noun + length);
                if (length > 0 && !found.Exists(other => other.Block == block && other.Span.Overlaps(span)))
                    found.Add(new(block, span, "", false));
            }
    }

    // A name found once is one wherever it stands.
    void AddRepeats(ProjectName name, List<ProjectName> found)
    {
        for (var block = 0; block < passage.Blocks.Count; block++)
        {
            var text = passage.Blocks[block].Text;
            foreach (var at in Occurrences.Of(name.Name, text))
            {
                var span = new TextSpan(at, at + name.Name.Length);
                if (!IsOther(text, span) && !found.Exists(other => other.Block == block && other.Span.Overlaps(span)))
                    found.Add(name with { Block = block, Span = span });
            }
        }
    }

    // Most paragraphs name nothing, and cutting one into words takes a hundred times as long as looking.
    static bool MayName(string text) =>
        text.AsSpan().IndexOfAny("“《") >= 0 || ProjectWords.Schemes.In(text) || ProjectWords.Sites.In(text) || ProjectWords.Kinds.In(text);

    IEnumerable<ProjectName> InBlock(int block)
    {
        var text = passage.Blocks[block].Text;
        if (!MayName(text)) yield break;
        var tokens = new List<Token>();
        _tokenizer.Cut(text, new TextSpan(0, text.Length), Wholes(block), tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = LastOfRun(tokens, i);
            if (last < i) continue;
            if (Name(text, tokens, i, last) is { } name && !IsOther(text, name.Span)) yield return name with { Block = block };
            i = last;
        }
    }

    List<Tokenizer.Whole> Wholes(int block)
    {
        var times = passage.Periods.Mentions(block).Select(mention => new Tokenizer.Whole(mention.Span, TokenKind.Time, -1));
        var numbers = passage
            .FiguresOf(block)
            .Select(figure => new Tokenizer.Whole(passage.FromSource(block, figure.Span)!.Value, TokenKind.Number, 0));
        var places = passage
            .PlacesOf(block)
            .Where(mention => mention.Kind is AreaKind.Division or AreaKind.Zone or AreaKind.Town or AreaKind.Country)
            .Select(mention => new Tokenizer.Whole(mention.Span, TokenKind.Place, -1));
        return [.. times.Concat(numbers).Concat(places).OrderBy(whole => whole.Span.Start)];
    }

    // Nouns in a row; up to two verbs straight before the last of them belong to it (技能培训中心).
    static int LastOfRun(List<Token> tokens, int first)
    {
        var last = first - 1;
        for (var at = first; at < tokens.Count; at++)
        {
            if (tokens[at].IsNominal) last = at;
            else if (!(tokens[at].IsVerb || tokens[at].Class == 'a') || last < first || at - last > 2) break;
        }
        return last;
    }

    ProjectName? Name(string text, List<Token> tokens, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            var word = text[tokens[i].Start..tokens[i].End];
            if (tokens[i].Kind == TokenKind.Name && IsTitle(word)) return new(0, tokens[i].Span, word, true);
            if (ProjectWords.Yardsticks.End(text.AsSpan(0, tokens[i].End)) is not null) continue; // 某桥项目|年度计划
            if (ProjectWords.Schemes.End(word) is not null) return Whole(text, tokens, first, i, true);
            if (ProjectWords.Sites.End(word) is not null || ProjectWords.Kinds.End(word) is not null)
                return Whole(text, tokens, first, i, false);
        }
        return null;
    }

    /// <summary>The name up to its last word; null where it is that word alone and nothing points back or introduces it.</summary>
    ProjectName? Whole(string text, List<Token> tokens, int first, int last, bool scheme)
    {
        first = FirstOfName(tokens, last);
        while (first < last && IsDivision(text[tokens[first].Start..tokens[first].End])) first++;
        if (Quoted(tokens, last) is { } quoted) first = quoted;
        var span = new TextSpan(tokens[first].Start, tokens[last].End);
        var before = text.AsSpan(0, span.Start);
        if (ProjectWords.Again.End(before) is not null) return new(0, span, "", scheme);
        var name = text[span.Start..span.End];
        if (ProjectWords.Few.End(before) is not null)
            return new(0, new TextSpan(span.Start - 2, span.End), text[(span.Start - 2)..span.End], scheme);
        var named = first < last && ProjectWords.Kinds.End(name) is null;
        return named ? new(0, span, name, scheme) : null;
    }

    // Back from the last word: verbs among the three words before it (技能培训中心), then nouns as far as they go.
    static int FirstOfName(List<Token> tokens, int last)
    {
        var first = last;
        while (first > 0 && last - first < 3 && (tokens[first - 1].IsVerb || tokens[first - 1].IsNominal)) first--;
        while (first > 0 && (tokens[first - 1].IsNominal || tokens[first - 1].Class is 'a')) first--;
        while (first < last && !tokens[first].IsNominal) first++;
        return LooksUnknown(tokens, first) ? first - 1 : first;
    }

    // The first character of a name that no dictionary has can look like a word of its own (花 of 花江大桥).
    static bool LooksUnknown(List<Token> tokens, int first) =>
        first > 0 && tokens[first].Span.Length == 1
            && tokens[first - 1] is { Kind: TokenKind.Word, Class: 'f' or 'v' or 'a', Span.Length: 1 } &&
        (first == 1 || !tokens[first - 2].IsNominal);

    // “某某通”线上服务平台: a quoted name begins it, however long the description between them.
    static int? Quoted(List<Token> tokens, int last)
    {
        for (var i = last; i >= 0 && last - i <= 8 && tokens[i].Kind is TokenKind.Word or TokenKind.Name or TokenKind.Place
            && tokens[i].Class is not ('u' or 'd' or 'p' or 'c'); i--)
            if (tokens[i].Kind == TokenKind.Name) return tokens[i].End - tokens[i].Start > 4 ? i : null;
        return null;
    }

    // 《…》 is a title; a quoted word is a name where the passage says it again.
    bool IsTitle(string word) =>
        word[0] == '《' || (word[0] == '“' && word.Length > 4 && _all.AsSpan().Count(word.AsSpan(1, word.Length - 2)) > 1);

    // 创业园里 is where something is, 行动起来 what people do.
    static bool IsOther(string text, TextSpan span) =>
        ProjectWords.Inside.Start(text.AsSpan(span.End)) is not null || ProjectWords.Verbal.Start(text.AsSpan(span.End)) is not null;

    static bool IsDivision(string word) => word.Length > 1 && word[^1] is '县' or '区' or '市' or '省' or '州' or '镇' or '乡' or '盟' or '旗';
}
