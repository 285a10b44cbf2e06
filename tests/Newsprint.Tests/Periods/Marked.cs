using System.Text;

namespace Newsprint.Tests;

/// <summary>A text in which 【】 mark numbers.</summary>
static class Marked
{
    public static (string Text, List<int> Starts) Read(string marked)
    {
        var (text, starts) = (new StringBuilder(), new List<int>());
        foreach (var c in marked)
        {
            if (c == '【') starts.Add(text.Length);
            else if (c != '】') text.Append(c);
        }
        return (text.ToString(), starts);
    }
}
