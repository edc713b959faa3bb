import io.koinon.base.StateId

fun stateOf(id: String?): StateId = StateId.of(id)
