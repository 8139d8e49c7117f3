// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPaused, SlippageExceeded, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {PermitToken} from "../common/PermitToken.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {ReactorLedger} from "./ReactorLedger.sol";
import {ICycleManager} from "./interfaces/ICycleManager.sol";
import {IGenesisGate} from "./interfaces/IGenesisGate.sol";
import {IReactor} from "./interfaces/IReactor.sol";
import {IReactorParameters} from "./interfaces/IReactorParameters.sol";
import {Phase, ReactorKind, ReactorStatus, Venue} from "./interfaces/IReactorTypes.sol";

/// @title  Reactor
/// @notice Takes deposits of one asset against shares, and gives them back by batches that each rollover prices.
/// @dev    Holds idle assets and what settled batches own. Trusts the CycleManager with both, and the asset to move what
///         it says. No switch stops an exit.
contract Reactor is ReactorLedger {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    uint256 private constant BPS = 10_000;

    /// @notice Contracts around the reactor.
    struct Wiring {
        address manager;
        address factory;
        address engine;
        address treasury;
        address parameters;
    }

    /// @notice What the reactor is.
    struct Identity {
        uint256 id;
        ReactorKind kind;
        address asset;
        address baseAsset;
        uint64 privateUntil;
        address genesis;
        string name;
        string symbol;
    }

    /// @dev One slot: the controller's latest request, and the shares claimed of it.
    struct Request {
        uint32 batch;
        uint112 shares;
        uint112 claimed;
    }

    /// @dev One slot: what is left of older requests, all funded.
    struct Carried {
        uint128 shares;
        uint128 assets;
    }

    address private immutable _factory;
    address private immutable _engine;
    address private immutable _treasury;
    address private immutable _parameters;
    address private immutable _genesis;
    uint8 private immutable _decimals;

    /// @inheritdoc IReactor
    uint64 public immutable privateUntil;
    /// @inheritdoc IReactor
    ReactorKind public immutable kind;

    /// @dev Guards what moves tokens. Solady's modifier would be copied into every function that has it.
    bool private transient _isEntered;

    mapping(address controller => Request request) private _requests;
    mapping(address controller => Carried carried) private _carried;
    mapping(address controller => mapping(address operator => bool isApproved)) private _operators;

    modifier nonReentrant() {
        _enterGuard();
        _;
        _isEntered = false;
    }

    constructor(Wiring memory wiring, Identity memory identity)
        PermitToken(identity.name, identity.symbol)
        ReactorLedger(wiring.manager, identity.asset, identity.baseAsset, identity.id)
    {
        _factory = wiring.factory;
        _engine = wiring.engine;
        _treasury = wiring.treasury;
        _parameters = wiring.parameters;
        _genesis = identity.genesis;
        _decimals = uint8(TokenGuard.decimalsOf(identity.asset)); // 18 at most
        privateUntil = identity.privateUntil;
        kind = identity.kind;
    }

    // ── Deposits ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactor
    function deposit(uint256 assets, address receiver) external nonReentrant returns (uint256 shares) {
        if (assets == 0) revert ZeroAmount();
        _requireOpen(receiver);
        // First, so that whatever a token's hook does is over when the price is read.
        _pull(assets);

        shares = previewDeposit(assets);
        if (shares == 0) revert ZeroShares();
        _enter(assets, shares, receiver);
    }

    /// @inheritdoc IReactor
    function mint(uint256 shares, address receiver) external nonReentrant returns (uint256 assets) {
        if (shares == 0) revert ZeroAmount();
        _requireOpen(receiver);
        assets = previewMint(shares);
        _pull(assets);

        uint256 cost = previewMint(shares);
        if (cost != assets) revert SlippageExceeded(cost, assets);
        _enter(assets, shares, receiver);
    }

    // ── Redemption ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactor
    function requestRedeem(uint256 shares, address controller, address owner)
        external
        returns (uint256 requestId)
    {
        if (shares == 0) revert ZeroAmount();
        if (controller == address(0)) revert ZeroAddress();
        _requireOperator(owner);
        if (controller != owner) _requireOperator(controller);

        requestId = _supply.batch;
        Request memory request = _requests[controller];
        if (request.batch != requestId) {
            if (request.batch != 0) _carry(controller, request);
            request = Request(uint32(requestId), 0, 0);
        }
        _escrow(owner, shares);
        request.shares += uint112(shares); // at most a balance
        _requests[controller] = request;
        emit RedeemRequest(controller, owner, requestId, msg.sender, shares);
    }

    /// @inheritdoc IReactor
    function cancelRedeemRequest(address controller, address receiver) external returns (uint256 shares) {
        if (receiver == address(0)) revert ZeroAddress();
        _requireOperator(controller);
        Request memory request = _requests[controller];
        if (request.batch != _supply.batch || request.shares == 0) revert NoPendingRequest();
        if (ICycleManager(_manager).phase() != Phase.OPEN) revert RolloverInProgress();

        shares = request.shares;
        delete _requests[controller];
        _release(receiver, shares);
        emit RedeemRequestCancelled(controller, request.batch, receiver, shares);
    }

    /// @inheritdoc IReactor
    function redeem(uint256 shares, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 assets)
    {
        _requireClaim(shares, receiver, controller);
        Carried memory carried = _carried[controller];
        uint256 older = shares.min(carried.shares);
        if (older != 0) {
            assets = uint256(carried.assets).fullMulDiv(older, carried.shares);
            _carried[controller] = Carried(uint128(carried.shares - older), uint128(carried.assets - assets));
        }
        if (shares > older) assets += _claimShares(controller, shares - older, shares, older);
        _pay(receiver, controller, assets, shares);
    }

    /// @inheritdoc IReactor
    function withdraw(uint256 assets, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 shares)
    {
        _requireClaim(assets, receiver, controller);
        Carried memory carried = _carried[controller];
        uint256 older = assets.min(carried.assets);
        if (older != 0) {
            shares = uint256(carried.shares).fullMulDivUp(older, carried.assets);
            _carried[controller] = Carried(uint128(carried.shares - shares), uint128(carried.assets - older));
        }
        if (assets > older) shares += _claimAssets(controller, assets - older, assets, older);
        _pay(receiver, controller, assets, shares);
    }

    /// @inheritdoc IReactor
    function setOperator(address operator, bool approved) external returns (bool) {
        _operators[msg.sender][operator] = approved;
        emit OperatorSet(msg.sender, operator, approved);
        return true;
    }

    /// @inheritdoc IReactor
    function instantRedeem(uint256 shares, address receiver, address owner, uint256 minAssets)
        external
        nonReentrant
        returns (uint256 assets)
    {
        if (shares == 0) revert ZeroAmount();
        if (receiver == address(0)) revert ZeroAddress();
        if (msg.sender != owner && !isOperator(owner, msg.sender)) {
            _spendAllowance(owner, msg.sender, shares);
        }
        if (shares > balanceOf(owner)) revert InsufficientBalance();

        IReactorParameters.RiskParams memory risk = IReactorParameters(_parameters).riskParams();
        uint256 gross = _leaveInstantly(shares, risk.instantExitCapBps);
        uint256 fee = gross.fullMulDivUp(risk.instantExitFeeBps, BPS);
        assets = gross - fee;
        if (assets < minAssets) revert SlippageExceeded(assets, minAssets);

        _burn(owner, shares);
        emit InstantRedeem(owner, receiver, shares, assets, fee);
        _push(receiver, assets);
        _push(_treasury, fee);
    }

    // ── Other contracts of the module ─────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactor
    function takeEarned(address account) external returns (uint256 amount) {
        if (msg.sender != _engine) revert Unauthorized();
        return _takeEarned(account);
    }

    /// @inheritdoc IReactor
    function setDepositsPaused(bool isPaused) external {
        if (msg.sender != _factory) revert Unauthorized();
        _losses.depositsPaused = isPaused;
        emit DepositsPauseSet(isPaused);
    }

    /// @inheritdoc IReactor
    function writeOffHaircut() external {
        if (msg.sender != _factory) revert Unauthorized();
        emit HaircutWrittenOff(_id, _losses.owed, _losses.owedBase);
        (_losses.owed, _losses.owedBase) = (0, 0);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactor
    function totalAssets() external view returns (uint256) {
        return _claims.claims;
    }

    /// @inheritdoc IReactor
    function convertToAssets(uint256 shares) external view returns (uint256) {
        uint256 total = _supply.total;
        return total == 0 ? shares : shares.fullMulDiv(_claims.claims, total);
    }

    /// @inheritdoc IReactor
    function convertToShares(uint256 assets) external view returns (uint256) {
        uint256 total = _supply.total;
        if (total == 0) return assets;
        uint256 claims_ = _claims.claims;
        return claims_ == 0 ? 0 : assets.fullMulDiv(total, claims_);
    }

    /// @inheritdoc IReactor
    function previewDeposit(uint256 assets) public view returns (uint256) {
        (uint256 total, uint256 worth) = _entryPrice();
        return total == 0 ? assets : assets.fullMulDiv(total, worth);
    }

    /// @inheritdoc IReactor
    function previewMint(uint256 shares) public view returns (uint256) {
        (uint256 total, uint256 worth) = _entryPrice();
        return total == 0 ? shares : shares.fullMulDivUp(worth, total);
    }

    /// @inheritdoc IReactor
    function previewRedeem(uint256) external pure returns (uint256) {
        revert AsyncRedeem();
    }

    /// @inheritdoc IReactor
    function previewWithdraw(uint256) external pure returns (uint256) {
        revert AsyncRedeem();
    }

    /// @inheritdoc IReactor
    function maxDeposit(address receiver) public view returns (uint256) {
        bool isClosed = _losses.depositsPaused || _losses.status >= ReactorStatus.WINDING_DOWN;
        if (isClosed || _isKeptOut(receiver) || (_claims.claims == 0 && _supply.total != 0)) return 0;
        uint256 left = MAX_SHARES - _supply.total;
        (uint256 total, uint256 worth) = _entryPrice();
        return total == 0 ? left : left.fullMulDiv(worth, total);
    }

    /// @inheritdoc IReactor
    function maxMint(address receiver) external view returns (uint256) {
        return maxDeposit(receiver) == 0 ? 0 : MAX_SHARES - _supply.total;
    }

    /// @inheritdoc IReactor
    function maxRedeem(address controller) external view returns (uint256) {
        (uint256 shares,) = _claimable(_requests[controller]);
        return _carried[controller].shares + shares;
    }

    /// @inheritdoc IReactor
    function maxWithdraw(address controller) external view returns (uint256) {
        (, uint256 assets) = _claimable(_requests[controller]);
        return _carried[controller].assets + assets;
    }

    /// @inheritdoc IReactor
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        Request memory request = _requests[controller];
        return requestId == _supply.batch && request.batch == requestId ? request.shares : 0;
    }

    /// @inheritdoc IReactor
    function claimableRedeemRequest(uint256 requestId, address controller)
        external
        view
        returns (uint256 shares)
    {
        Request memory request = _requests[controller];
        if (request.batch == requestId) (shares,) = _claimable(request);
    }

    /// @inheritdoc IReactor
    function requestOf(address controller)
        external
        view
        returns (uint256 requestId, uint256 shares, uint256 claimed)
    {
        Request memory request = _requests[controller];
        return (request.batch, request.shares, request.claimed);
    }

    /// @inheritdoc IReactor
    function isOperator(address controller, address operator) public view returns (bool) {
        return _operators[controller][operator];
    }

    /// @inheritdoc IReactor
    function share() external view returns (address) {
        return address(this);
    }

    /// @inheritdoc IReactor
    function equity() external view returns (int256) {
        return ICycleManager(_manager).settledState(_id).equity;
    }

    /// @inheritdoc IReactor
    function venuePositions() external view returns (Venue[] memory) {
        return ICycleManager(_manager).venues(_id);
    }

    /// @inheritdoc ERC20
    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    /// @notice ERC-165: ERC-7540 (operators, asynchronous redemption) and ERC-7575.
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC165).interfaceId || interfaceId == 0xe3bc4e65
            || interfaceId == 0x620ee8e4 || interfaceId == 0x2f0a18c5;
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _enter(uint256 assets, uint256 shares, address receiver) private {
        Claims memory claims_ = _claims;
        claims_.claims += assets.toUint128();
        claims_.idle += assets.toUint128();
        _claims = claims_;
        if (_losses.status == ReactorStatus.CREATED) {
            _losses.status = ReactorStatus.ACTIVE;
            emit ReactorStatusSet(ReactorStatus.ACTIVE);
        }
        _mint(receiver, shares);
        emit Deposit(msg.sender, receiver, assets, shares);
    }

    /// @dev Supply, and what it is worth to who enters: with what may be recovered, so that nobody buys into it cheaply.
    function _entryPrice() private view returns (uint256 total, uint256 worth) {
        total = _supply.total;
        uint256 claims_ = _claims.claims;
        if (claims_ == 0 && total != 0) revert ReactorInsolvent();
        worth = claims_ + _losses.owed;
    }

    /// @dev Takes the worth of shares out of the books, if it may leave now.
    function _leaveInstantly(uint256 shares, uint256 capBps) private returns (uint256 gross) {
        (Phase phase, int256 equity_, bool isSkipped,) = ICycleManager(_manager).exitState(_id);
        if (phase != Phase.OPEN) revert InstantExitUnavailable(1);
        if (equity_ < 0) revert InstantExitUnavailable(2);
        if (isSkipped) revert InstantExitUnavailable(3);

        Claims memory claims_ = _claims;
        uint256 total = _supply.total;
        gross = shares.fullMulDiv(claims_.claims, total);
        if (gross == 0) revert ZeroAmount();
        uint256 volume = _instant.volume + gross;
        if (volume > uint256(_instant.claimsAtStart).fullMulDiv(capBps, BPS)) {
            revert InstantExitUnavailable(4);
        }
        uint256 unfunded = _owedSoFar() - _exits.funded;
        if (claims_.idle < gross + unfunded) revert InstantExitUnavailable(5);

        _instant.volume = volume.toUint112();
        _claims = Claims(uint128(claims_.claims - gross), uint128(claims_.idle - gross)); // at most idle
        _forgiveHaircut(shares, total);
    }

    /// @dev Moves what is left of a settled and funded request to what the controller can claim anyway.
    function _carry(address controller, Request memory request) private {
        (uint256 shares, uint256 owed, uint256 funded) = _batchOf(request.batch);
        uint256 left = request.shares - request.claimed;
        if (left == 0) return;
        if (funded < owed) revert PreviousRequestUnfunded(request.batch);

        Carried storage carried = _carried[controller];
        carried.shares += left.toUint128();
        carried.assets += left.fullMulDiv(owed, shares).toUint128();
    }

    /// @dev What can be claimed of a request: in proportion to the funding of its batch.
    function _claimable(Request memory request) private view returns (uint256 shares, uint256 assets) {
        if (request.batch == 0 || request.batch == _supply.batch) return (0, 0);
        (uint256 total, uint256 owed, uint256 funded) = _batchOf(request.batch);
        uint256 open = owed == 0 ? request.shares : uint256(request.shares).fullMulDiv(funded, owed);
        shares = open.zeroFloorSub(request.claimed);
        assets = shares.fullMulDiv(owed, total);
    }

    /// @param wanted All that the caller asked for, for the error.
    /// @param older  What of it older requests gave.
    function _claimShares(address controller, uint256 shares, uint256 wanted, uint256 older)
        private
        returns (uint256 assets)
    {
        Request memory request = _requests[controller];
        (uint256 open, uint256 worth) = _claimable(request);
        if (shares > open) revert NothingClaimable(wanted, older + open);
        if (shares == open) {
            assets = worth;
        } else {
            (uint256 total, uint256 owed,) = _batchOf(request.batch);
            assets = shares.fullMulDiv(owed, total);
        }
        _spend(controller, request, shares);
    }

    function _claimAssets(address controller, uint256 assets, uint256 wanted, uint256 older)
        private
        returns (uint256 shares)
    {
        Request memory request = _requests[controller];
        (, uint256 worth) = _claimable(request);
        if (assets > worth) revert NothingClaimable(wanted, older + worth);
        (uint256 total, uint256 owed,) = _batchOf(request.batch);
        shares = assets.fullMulDivUp(total, owed);
        _spend(controller, request, shares);
    }

    /// @dev A request that is claimed out is cleared.
    function _spend(address controller, Request memory request, uint256 shares) private {
        request.claimed += uint112(shares); // at most the request's
        if (request.claimed == request.shares) delete _requests[controller];
        else _requests[controller] = request;
    }

    function _pay(address receiver, address controller, uint256 assets, uint256 shares) private {
        _exits.paid += assets.toUint128();
        emit Withdraw(msg.sender, receiver, controller, assets, shares);
        _push(receiver, assets);
    }

    function _requireOpen(address receiver) private view {
        if (receiver == address(0)) revert ZeroAddress();
        if (_losses.depositsPaused) revert EntryPaused();
        if (_losses.status >= ReactorStatus.WINDING_DOWN) revert ReactorRetired();
        if (_isKeptOut(receiver)) revert PrivatePeriod(privateUntil);
        if (_claims.claims == 0 && _supply.total != 0) revert ReactorInsolvent();
    }

    function _isKeptOut(address receiver) private view returns (bool) {
        return block.timestamp < privateUntil && !IGenesisGate(_genesis).hasPledged(receiver);
    }

    function _requireClaim(uint256 amount, address receiver, address controller) private view {
        if (amount == 0) revert ZeroAmount();
        if (receiver == address(0)) revert ZeroAddress();
        _requireOperator(controller);
    }

    function _requireOperator(address account) private view {
        if (msg.sender != account && !_operators[account][msg.sender]) revert NotOperator();
    }

    function _pull(uint256 assets) private {
        TokenGuard.pullExact(_asset, msg.sender, assets);
    }

    /// @dev Sends assets that have left the books.
    function _push(address to, uint256 assets) private {
        if (assets != 0) _asset.safeTransfer(to, assets);
    }

    function _enterGuard() private {
        if (_isEntered) revert ReentrancyGuardTransient.Reentrancy();
        _isEntered = true;
    }
}
