import io.koinon.architecture.AsOf
import io.koinon.base.FrameworkId
import io.koinon.base.StateId
import io.koinon.serialization.catalogue.Catalogue

fun main() {
    val eurasia = Catalogue.eurasia()
    val name: String = eurasia.getState(StateId.of("KAZ")).name() // never null
    val answer = eurasia.asOf(AsOf.on("2007-01-01")).isMember(StateId.of("KAZ"), FrameworkId.of("csto"))
    println("Kotlin: $name in the CSTO on 2007-01-01: $answer")
}
