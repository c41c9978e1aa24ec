using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Tests;

/// <summary>How the parts of the Web project depend on each other. A room is a folder of the project, or a folder of Features.</summary>
public sealed class RoomTests
{
    private const string Root = "ProbationCareers.Web";

    /// <summary>Types that put the site together, and so ask the container for what they start.</summary>
    private static readonly string[] Composition = ["Site", "PreviewSite", "StartUp", "Logging", "SearchesCommand"];

    [Fact]
    public void Rooms_DependOnEachOther_OneWayOnly()
    {
        using var site = ModuleDefinition.ReadModule(typeof(StartUp).Assembly.Location);
        var arrows = site.GetTypes()
            .SelectMany(type =>
                UsedBy(type).Select(used => (From: RoomOf(type), To: RoomOf(used), Type: OuterOf(type).Name, Used: used.Name))
            )
            .Where(arrow => arrow is { From: not null, To: not null } && arrow.From != arrow.To)
            .Distinct()
            .ToList();
        var next = arrows.Select(arrow => (From: arrow.From!, To: arrow.To!)).Distinct().ToLookup(arrow => arrow.From, arrow => arrow.To);

        var cycles = arrows
            .Where(arrow => Reaches(arrow.To!, arrow.From!, []))
            .Select(arrow => $"{arrow.From}.{arrow.Type} uses {arrow.Used} of {arrow.To}")
            .Order();

        arrows.ShouldNotBeEmpty();
        string.Join('\n', cycles).ShouldBeEmpty();

        bool Reaches(string from, string to, HashSet<string> seen) =>
            from == to || (seen.Add(from) && next[from].Any(room => Reaches(room, to, seen)));
    }

    [Fact]
    public void Types_OutsideComposition_AreGivenTheirServices()
    {
        using var site = ModuleDefinition.ReadModule(typeof(StartUp).Assembly.Location);

        var located = site.GetTypes()
            .Where(type => RoomOf(type) is not null && !Composition.Contains(OuterOf(type).Name) && !WorksInScopes(OuterOf(type)))
            .SelectMany(type => CallsOf(type).Where(IsLocator).Select(call => $"{OuterOf(type).Name} calls {call.Name}"))
            .Distinct()
            .Order();

        string.Join('\n', located).ShouldBeEmpty();
    }

    /// <summary>Background work makes a scope for each piece of work: it is given the factory, and asks that scope.</summary>
    private static bool WorksInScopes(TypeDefinition type) =>
        type.Fields.Any(field => field.FieldType.Name == nameof(IServiceScopeFactory));

    private static bool IsLocator(MethodReference call) =>
        call.Name == "get_RequestServices"
        || call.DeclaringType.Name is nameof(IServiceProvider) or nameof(ServiceProviderServiceExtensions);

    private static IEnumerable<MethodReference> CallsOf(TypeDefinition type) =>
        type
            .Methods.Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions)
            .Select(step => step.Operand)
            .OfType<MethodReference>();

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type) =>
        new[] { type.BaseType }
            .OfType<TypeReference>()
            .Concat(type.Interfaces.Select(implemented => implemented.InterfaceType))
            .Concat(type.CustomAttributes.Select(attribute => attribute.AttributeType))
            .Concat(type.Fields.Select(field => field.FieldType))
            .Concat(type.Methods.SelectMany(UsedBy))
            .SelectMany(Parts);

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) =>
        method
            .Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.CustomAttributes.Select(attribute => attribute.AttributeType))
            .Concat(
                method.HasBody
                    ? method.Body.Variables.Select(variable => variable.VariableType).Concat(method.Body.Instructions.SelectMany(UsedBy))
                    : []
            );

    private static IEnumerable<TypeReference> UsedBy(Instruction step) =>
        step.Operand switch
        {
            GenericInstanceMethod call => [call.DeclaringType, .. call.GenericArguments],
            MemberReference and not TypeReference => [((MemberReference)step.Operand).DeclaringType],
            TypeReference type => [type],
            _ => [],
        };

    /// <summary>A type with those that it is made of: the element of a list, the arguments of a generic type.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) =>
        type switch
        {
            null => [],
            GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
            TypeSpecification made => Parts(made.ElementType),
            _ => [type],
        };

    private static TypeDefinition OuterOf(TypeDefinition type) => type.DeclaringType is { } outer ? OuterOf(outer) : type;

    /// <summary>The room of a type; null for other projects, views and what puts the site together.</summary>
    private static string? RoomOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        if (!type.Namespace.StartsWith(Root + '.', StringComparison.Ordinal))
            return null;
        var parts = type.Namespace[(Root.Length + 1)..].Split('.');
        return parts[0] == "Features" && parts.Length > 1 ? $"{parts[0]}.{parts[1]}" : parts[0];
    }
}
