using System.Text;

namespace Newsprint.Tool.Notebooks;

/// <summary>Other text in the place of some bytes of a file.</summary>
readonly record struct ByteEdit(Range Place, string Text)
{
    /// <summary>The file with all of its edits made; they must not overlap.</summary>
    public static byte[] Apply(byte[] file, IEnumerable<ByteEdit> edits)
    {
        using var edited = new MemoryStream(file.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Place.Start.Value))
        {
            edited.Write(file.AsSpan(at..edit.Place.Start.Value));
            edited.Write(Encoding.UTF8.GetBytes(edit.Text));
            at = edit.Place.End.Value;
        }
        edited.Write(file.AsSpan(at));
        return edited.ToArray();
    }
}
