using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>Strings of JSON that others wrote: they may hold what is no text, or stand where something else does.</summary>
static class JsonStrings
{
    /// <summary>Deeper than any notebook or message is, and far from the end of a stack.</summary>
    public const int Depth = 256;

    /// <summary>Reads a document all of whose members can be asked for; a node would fail only when it is first asked.</summary>
    /// <returns>Null where it is no object.</returns>
    /// <exception cref="JsonException">The bytes are no JSON, or a string is no text.</exception>
    /// <exception cref="ArgumentException">A name comes twice in one object.</exception>
    public static JsonObject? Parse(ReadOnlySpan<byte> json)
    {
        Check(json);
        try
        {
            return JsonNode.Parse(json,
                documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = Depth }) as JsonObject;
        }
        catch (JsonException twice)
        {
            throw new ArgumentException(twice.Message, nameof(json), twice);
        }
    }

    static void Check(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Depth });
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) Check(ref reader, json);
    }

    /// <summary>The text of a node that is a string; empty for anything else.</summary>
    public static string Of(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    static void Check(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        try
        {
            _ = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("a string that is no text", null, json[..(int)reader.TokenStartIndex].Count((byte)'\n'), null);
        }
    }
}
