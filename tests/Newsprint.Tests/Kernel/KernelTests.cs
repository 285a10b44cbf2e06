using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The kernel as Jupyter's own client sees it; one kernel answers for all of these.</summary>
public class KernelTests(KernelTests.Conversation conversation) : IClassFixture<KernelTests.Conversation>
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("kernel_info", "[\"ok\",\"5.3\",\"C#\",\".cs\"]")]
    [InlineData("result", "[\"ok\",1,\"busy execute_input execute_result idle\",[\"六项\"]]")]
    [InlineData("outputs", "[\"busy execute_input stream display_data stream idle\",[\"a\\n\",\"c\\n\"],[\"b\"]]")]
    [InlineData("silent", "[\"ok\",2,\"busy idle\"]")]
    [InlineData("store_history", "[2,[\"42\"]]")]
    [InlineData("user_expressions", "[\"82\",\"error\",\"CS0103\"]")]
    [InlineData("error", "[\"error\",\"System.DivideByZeroException\",\"   at cell [3], line 2\",\"busy execute_input error idle\"]")]
    [InlineData("stdin", "[\"error\",\"System.NotSupportedException\",\"found a cell that reads standard input\"]")]
    [InlineData("stop_on_error", "[\"error\",\"aborted\",\"aborted\"]")]
    [InlineData("go_on", "[\"error\",\"ok\"]")]
    [InlineData("is_complete", "[\"complete\",\"complete\",\"incomplete\",\"incomplete\",\"invalid\",\"complete\"]")]
    [InlineData("complete", "[[\"Length\"],15,19]")]
    [InlineData("complete_session", "[\"kept\"]")]
    [InlineData("inspect", "[\"void Console.WriteLine(int value)\",false]")]
    [InlineData("history", "[]")]
    [InlineData("comm_info", "{}")]
    [InlineData("interrupt", "[\"Newsprint.Interrupted\",\"aborted\"]")]
    [InlineData("after_interrupt", "[\"41\"]")]
    [InlineData("dropped", "[0,[\"41\"]]")]
    [InlineData("signed", "true")]
    [InlineData("client_gone", "[\"41\"]")]
    [InlineData("flood", "true")]
    [InlineData("shutdown", "false")]
    public void TheClientLearns(string name, string expected) => Assert.Equal(expected, conversation.Learnt(name).ToJsonString(Plain));

    [Fact]
    public void ManyCellsDoNotGrowIt() => Assert.InRange((int)conversation.Learnt("memory"), -1000, 40);

    /// <summary>What <c>conversation.py</c> learns.</summary>
    public sealed class Conversation
    {
        readonly Lazy<(Dictionary<string, JsonNode> Learnt, string Error)> _said = new(Talk);

        public JsonNode Learnt(string name)
        {
            Jupyter.PythonOrSkip();
            return _said.Value.Learnt.GetValueOrDefault(name) ?? throw new InvalidOperationException($"nothing learnt of {name}; {_said.Value.Error}");
        }

        static (Dictionary<string, JsonNode>, string) Talk()
        {
            using var folder = new TemporaryFolder();
            var (_, output, error) = Jupyter.Run(folder, Repository.PathOf("tests", "Newsprint.Tests", "Kernel", "conversation.py"));
            return (output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)
                .ToDictionary(said => (string)said["name"]!, said => said["value"]!), error);
        }
    }
}
