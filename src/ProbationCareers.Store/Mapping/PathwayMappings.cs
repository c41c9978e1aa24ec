using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class PathwayMapping : IEntityTypeConfiguration<Pathway>
{
    public void Configure(EntityTypeBuilder<Pathway> builder)
    {
        builder.ToTable("Pathways");
        builder.Property(pathway => pathway.Employer).HasMaxLength(Widths.Title);
        builder.HasOne(pathway => pathway.To).WithMany().HasForeignKey(pathway => pathway.ToAddress).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(pathway => pathway.PayBand)
            .WithMany()
            .HasForeignKey(pathway => pathway.PayBandAddress)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(pathway => pathway.LengthFigure)
            .WithMany()
            .HasForeignKey(pathway => pathway.LengthFigureKey)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(pathway => pathway.PayStartFigure)
            .WithMany()
            .HasForeignKey(pathway => pathway.PayStartFigureKey)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(pathway => pathway.Steps).WithOne().HasForeignKey(part => part.PageAddress);
    }
}

internal sealed class PathwayStepMapping : IEntityTypeConfiguration<PathwayStep>
{
    public void Configure(EntityTypeBuilder<PathwayStep> builder)
    {
        builder.ToTable("PathwaySteps");
        builder.Property(step => step.Title).HasMaxLength(Widths.Title);
        builder.Property(step => step.LinkTitle).HasMaxLength(Widths.Title);
        builder.HasOne(step => step.LengthFigure).WithMany().HasForeignKey(step => step.LengthFigureKey).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(part => part.Source).WithMany().HasForeignKey(part => part.SourceKey).OnDelete(DeleteBehavior.Restrict);
    }
}
