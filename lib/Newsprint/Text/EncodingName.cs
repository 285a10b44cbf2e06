using System.Text;

namespace Newsprint;

/// <summary>Encodings by the names that the IANA lists, those of code pages among them.</summary>
public static class EncodingName
{
    /// <summary>The encoding of a name, in either case; null where there is none.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
