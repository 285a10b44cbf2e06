namespace Newsprint.Tests;

/// <summary>Reads the areas of small articles: one block a line, a headline begins with #, figures stand in ⟦⟧.</summary>
static class AreaTexts
{
    static readonly DateOnly Day = new(2023, 7, 21);

    /// <summary>The areas of the marked figures, in order.</summary>
    public static string[] Areas(string article, string home, DateOnly? day = null)
    {
        var blocks = new List<Block>();
        var marks = new List<(int Block, int Offset)>();
        foreach (var line in article.Split('\n'))
        {
            var text = line.TrimStart('#');
            for (var at = text.IndexOf('⟦'); at >= 0; at = text.IndexOf('⟦'))
            {
                marks.Add((blocks.Count, at));
                text = text.Remove(text.IndexOf('⟧'), 1).Remove(at, 1);
            }
            blocks.Add(new Block(line[0] == '#' ? BlockKind.Headline : BlockKind.Paragraph,
                new JoinedText(text, new TextSpan(0, text.Length))));
        }
        var scope = new AreaScope(blocks, day ?? Day, HomeArea.Of(home, "", day ?? Day));
        return [.. marks.Select(mark => scope.At(mark.Block, mark.Offset)?.Name ?? "")];
    }

    /// <summary>The areas named in a text.</summary>
    public static string[] Named(string text, DateOnly? day = null)
    {
        var mentions = new List<AreaMention>();
        AreaReader.Read(text, new AreaContext(day ?? Day, null), mentions);
        return [.. mentions.Select(one => one.Area?.Name ?? "")];
    }
}
