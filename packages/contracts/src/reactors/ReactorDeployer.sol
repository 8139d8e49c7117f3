// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Reactor} from "./Reactor.sol";
import {IReactorsCommon} from "./interfaces/IReactorsCommon.sol";

/// @title  ReactorDeployer
/// @notice Holds the creation code of `Reactor`, so that the factory stays small. Creates for the factory only.
contract ReactorDeployer is IReactorsCommon {
    address private immutable _factory;
    address private immutable _manager;
    address private immutable _engine;
    address private immutable _treasury;
    address private immutable _parameters;

    constructor(Reactor.Wiring memory wiring) {
        (_factory, _manager, _engine) = (wiring.factory, wiring.manager, wiring.engine);
        (_treasury, _parameters) = (wiring.treasury, wiring.parameters);
    }

    /// @notice Creates a reactor. ReactorFactory only. Reverts Unauthorized.
    function create(Reactor.Identity calldata identity) external returns (address) {
        if (msg.sender != _factory) revert Unauthorized();
        Reactor.Wiring memory wiring = Reactor.Wiring({
            manager: _manager,
            factory: _factory,
            engine: _engine,
            treasury: _treasury,
            parameters: _parameters
        });
        return address(new Reactor(wiring, identity));
    }
}
