// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ZeroAddress} from "../common/Errors.sol";
import {IAllocations} from "./interfaces/IAllocations.sol";
import {IAvsRegistry} from "./interfaces/IAvsRegistry.sol";
import {IServiceManager} from "./interfaces/IServiceManager.sol";
import {IServiceManagerBase} from "./interfaces/IServiceManagerBase.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";

/// @title  ServiceManagerBase
/// @notice Base of a service: keeps the list of its operators and turns faults into cases.
/// @dev    Holds nothing. A third party's contract, hence an owner of its own; he publishes terms and sends operators
///         away, but only the DisputeResolution opens cases.
abstract contract ServiceManagerBase is IServiceManagerBase {
    /// @notice Most operators, so that a sum over all of them stays cheap.
    uint256 public constant MAX_OPERATORS = 64;

    /// @inheritdoc IServiceManager
    address public immutable owner;
    /// @notice Registry of the services.
    IAvsRegistry public immutable avsRegistry;
    /// @notice Slasher to which cases go.
    ISlasher public immutable slasher;
    /// @notice Where faults of this service are proven.
    address public immutable disputeResolution;

    address[] private _operators;

    /// @dev One slot. The place counts from 1; 0 for who does not serve.
    struct Membership {
        uint40 firstJoinedAt;
        uint40 leftAt;
        uint8 place;
    }

    mapping(address operator => Membership membership) private _memberships;

    modifier onlyRegistry() {
        if (msg.sender != address(avsRegistry)) revert IAllocations.NotRegistry(msg.sender);
        _;
    }

    constructor(address owner_, address avsRegistry_, address slasher_, address disputeResolution_) {
        if (avsRegistry_ == address(0) || slasher_ == address(0) || disputeResolution_ == address(0)) {
            revert ZeroAddress();
        }
        owner = owner_;
        avsRegistry = IAvsRegistry(avsRegistry_);
        slasher = ISlasher(slasher_);
        disputeResolution = disputeResolution_;
    }

    // ── Registry ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IServiceManager
    function onOperatorRegistered(address operator, bytes calldata data) external onlyRegistry {
        if (_operators.length == MAX_OPERATORS) revert TooManyOperators(MAX_OPERATORS);
        _requireAccepted(operator, data);

        _operators.push(operator);
        Membership storage membership = _memberships[operator];
        if (membership.firstJoinedAt == 0) membership.firstJoinedAt = uint40(block.timestamp);
        membership.place = uint8(_operators.length); // 64 at most
        emit OperatorJoined(operator);
        slasher.recordFirstRegistration(operator);
    }

    /// @inheritdoc IServiceManager
    function onOperatorDeregistered(address operator) external onlyRegistry {
        uint256 place = _memberships[operator].place;
        address last = _operators[_operators.length - 1];
        _operators[place - 1] = last;
        _memberships[last].place = uint8(place); // 64 at most
        _operators.pop();
        (_memberships[operator].place, _memberships[operator].leftAt) = (0, uint40(block.timestamp));
        emit OperatorLeft(operator);
    }

    // ── Disputes ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IServiceManagerBase
    function freezeOperator(address operator, uint8 faultKind, address challenger)
        external
        returns (uint256)
    {
        if (msg.sender != disputeResolution) revert NotDisputeResolution(msg.sender);
        return slasher.freezeOperator(operator, slashSchedule(faultKind), challenger);
    }

    // ── Owner ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IServiceManagerBase
    function setMetadataURI(string calldata uri) external {
        if (msg.sender != owner) revert IAvsRegistry.NotAvsOwner(address(this), msg.sender);
        emit MetadataUriSet(uri);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IServiceManagerBase
    function operators() external view returns (address[] memory) {
        return _operators;
    }

    /// @inheritdoc IServiceManagerBase
    function totalSlashableStake(address asset) public view returns (uint256 total) {
        for (uint256 i; i < _operators.length; ++i) {
            total += slasher.minSlashableStake(_operators[i], address(this), asset);
        }
    }

    /// @inheritdoc IServiceManagerBase
    function isServing(address operator) public view returns (bool) {
        return _memberships[operator].place != 0;
    }

    /// @inheritdoc IServiceManagerBase
    function wasServing(address operator, uint256 time) external view returns (bool) {
        Membership memory membership = _memberships[operator];
        if (membership.firstJoinedAt == 0 || membership.firstJoinedAt > time) return false;
        return membership.place != 0 || membership.leftAt > time;
    }

    /// @inheritdoc IServiceManagerBase
    function slashSchedule(uint8 faultKind) public view virtual returns (ISlasher.SlashItem[] memory items);

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Reverts to refuse an operator. Takes everybody unless a service decides otherwise.
    function _requireAccepted(address operator, bytes calldata data) internal view virtual {}
}
