package dev.jangteo.store.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Who keeps a store beside its owner: whom the owner invites by e-mail, and who accepts.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class StoreMemberServiceGrpc {

  private StoreMemberServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.store.v1.StoreMemberService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.InviteStoreMemberRequest,
      dev.jangteo.store.v1.InviteStoreMemberResponse> getInviteStoreMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "InviteStoreMember",
      requestType = dev.jangteo.store.v1.InviteStoreMemberRequest.class,
      responseType = dev.jangteo.store.v1.InviteStoreMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.InviteStoreMemberRequest,
      dev.jangteo.store.v1.InviteStoreMemberResponse> getInviteStoreMemberMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.InviteStoreMemberRequest, dev.jangteo.store.v1.InviteStoreMemberResponse> getInviteStoreMemberMethod;
    if ((getInviteStoreMemberMethod = StoreMemberServiceGrpc.getInviteStoreMemberMethod) == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        if ((getInviteStoreMemberMethod = StoreMemberServiceGrpc.getInviteStoreMemberMethod) == null) {
          StoreMemberServiceGrpc.getInviteStoreMemberMethod = getInviteStoreMemberMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.InviteStoreMemberRequest, dev.jangteo.store.v1.InviteStoreMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "InviteStoreMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.InviteStoreMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.InviteStoreMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreMemberServiceMethodDescriptorSupplier("InviteStoreMember"))
              .build();
        }
      }
    }
    return getInviteStoreMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.WithdrawStoreInvitationRequest,
      dev.jangteo.store.v1.WithdrawStoreInvitationResponse> getWithdrawStoreInvitationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WithdrawStoreInvitation",
      requestType = dev.jangteo.store.v1.WithdrawStoreInvitationRequest.class,
      responseType = dev.jangteo.store.v1.WithdrawStoreInvitationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.WithdrawStoreInvitationRequest,
      dev.jangteo.store.v1.WithdrawStoreInvitationResponse> getWithdrawStoreInvitationMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.WithdrawStoreInvitationRequest, dev.jangteo.store.v1.WithdrawStoreInvitationResponse> getWithdrawStoreInvitationMethod;
    if ((getWithdrawStoreInvitationMethod = StoreMemberServiceGrpc.getWithdrawStoreInvitationMethod) == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        if ((getWithdrawStoreInvitationMethod = StoreMemberServiceGrpc.getWithdrawStoreInvitationMethod) == null) {
          StoreMemberServiceGrpc.getWithdrawStoreInvitationMethod = getWithdrawStoreInvitationMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.WithdrawStoreInvitationRequest, dev.jangteo.store.v1.WithdrawStoreInvitationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WithdrawStoreInvitation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.WithdrawStoreInvitationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.WithdrawStoreInvitationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreMemberServiceMethodDescriptorSupplier("WithdrawStoreInvitation"))
              .build();
        }
      }
    }
    return getWithdrawStoreInvitationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListStoreMembersRequest,
      dev.jangteo.store.v1.ListStoreMembersResponse> getListStoreMembersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListStoreMembers",
      requestType = dev.jangteo.store.v1.ListStoreMembersRequest.class,
      responseType = dev.jangteo.store.v1.ListStoreMembersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListStoreMembersRequest,
      dev.jangteo.store.v1.ListStoreMembersResponse> getListStoreMembersMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListStoreMembersRequest, dev.jangteo.store.v1.ListStoreMembersResponse> getListStoreMembersMethod;
    if ((getListStoreMembersMethod = StoreMemberServiceGrpc.getListStoreMembersMethod) == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        if ((getListStoreMembersMethod = StoreMemberServiceGrpc.getListStoreMembersMethod) == null) {
          StoreMemberServiceGrpc.getListStoreMembersMethod = getListStoreMembersMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.ListStoreMembersRequest, dev.jangteo.store.v1.ListStoreMembersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListStoreMembers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ListStoreMembersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ListStoreMembersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreMemberServiceMethodDescriptorSupplier("ListStoreMembers"))
              .build();
        }
      }
    }
    return getListStoreMembersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.SetStoreMemberRoleRequest,
      dev.jangteo.store.v1.SetStoreMemberRoleResponse> getSetStoreMemberRoleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetStoreMemberRole",
      requestType = dev.jangteo.store.v1.SetStoreMemberRoleRequest.class,
      responseType = dev.jangteo.store.v1.SetStoreMemberRoleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.SetStoreMemberRoleRequest,
      dev.jangteo.store.v1.SetStoreMemberRoleResponse> getSetStoreMemberRoleMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.SetStoreMemberRoleRequest, dev.jangteo.store.v1.SetStoreMemberRoleResponse> getSetStoreMemberRoleMethod;
    if ((getSetStoreMemberRoleMethod = StoreMemberServiceGrpc.getSetStoreMemberRoleMethod) == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        if ((getSetStoreMemberRoleMethod = StoreMemberServiceGrpc.getSetStoreMemberRoleMethod) == null) {
          StoreMemberServiceGrpc.getSetStoreMemberRoleMethod = getSetStoreMemberRoleMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.SetStoreMemberRoleRequest, dev.jangteo.store.v1.SetStoreMemberRoleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetStoreMemberRole"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.SetStoreMemberRoleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.SetStoreMemberRoleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreMemberServiceMethodDescriptorSupplier("SetStoreMemberRole"))
              .build();
        }
      }
    }
    return getSetStoreMemberRoleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.RemoveStoreMemberRequest,
      dev.jangteo.store.v1.RemoveStoreMemberResponse> getRemoveStoreMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveStoreMember",
      requestType = dev.jangteo.store.v1.RemoveStoreMemberRequest.class,
      responseType = dev.jangteo.store.v1.RemoveStoreMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.RemoveStoreMemberRequest,
      dev.jangteo.store.v1.RemoveStoreMemberResponse> getRemoveStoreMemberMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.RemoveStoreMemberRequest, dev.jangteo.store.v1.RemoveStoreMemberResponse> getRemoveStoreMemberMethod;
    if ((getRemoveStoreMemberMethod = StoreMemberServiceGrpc.getRemoveStoreMemberMethod) == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        if ((getRemoveStoreMemberMethod = StoreMemberServiceGrpc.getRemoveStoreMemberMethod) == null) {
          StoreMemberServiceGrpc.getRemoveStoreMemberMethod = getRemoveStoreMemberMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.RemoveStoreMemberRequest, dev.jangteo.store.v1.RemoveStoreMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveStoreMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.RemoveStoreMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.RemoveStoreMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreMemberServiceMethodDescriptorSupplier("RemoveStoreMember"))
              .build();
        }
      }
    }
    return getRemoveStoreMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListStoreInvitationsRequest,
      dev.jangteo.store.v1.ListStoreInvitationsResponse> getListStoreInvitationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListStoreInvitations",
      requestType = dev.jangteo.store.v1.ListStoreInvitationsRequest.class,
      responseType = dev.jangteo.store.v1.ListStoreInvitationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListStoreInvitationsRequest,
      dev.jangteo.store.v1.ListStoreInvitationsResponse> getListStoreInvitationsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.ListStoreInvitationsRequest, dev.jangteo.store.v1.ListStoreInvitationsResponse> getListStoreInvitationsMethod;
    if ((getListStoreInvitationsMethod = StoreMemberServiceGrpc.getListStoreInvitationsMethod) == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        if ((getListStoreInvitationsMethod = StoreMemberServiceGrpc.getListStoreInvitationsMethod) == null) {
          StoreMemberServiceGrpc.getListStoreInvitationsMethod = getListStoreInvitationsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.ListStoreInvitationsRequest, dev.jangteo.store.v1.ListStoreInvitationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListStoreInvitations"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ListStoreInvitationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.ListStoreInvitationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreMemberServiceMethodDescriptorSupplier("ListStoreInvitations"))
              .build();
        }
      }
    }
    return getListStoreInvitationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.AcceptStoreInvitationRequest,
      dev.jangteo.store.v1.AcceptStoreInvitationResponse> getAcceptStoreInvitationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AcceptStoreInvitation",
      requestType = dev.jangteo.store.v1.AcceptStoreInvitationRequest.class,
      responseType = dev.jangteo.store.v1.AcceptStoreInvitationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.AcceptStoreInvitationRequest,
      dev.jangteo.store.v1.AcceptStoreInvitationResponse> getAcceptStoreInvitationMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.AcceptStoreInvitationRequest, dev.jangteo.store.v1.AcceptStoreInvitationResponse> getAcceptStoreInvitationMethod;
    if ((getAcceptStoreInvitationMethod = StoreMemberServiceGrpc.getAcceptStoreInvitationMethod) == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        if ((getAcceptStoreInvitationMethod = StoreMemberServiceGrpc.getAcceptStoreInvitationMethod) == null) {
          StoreMemberServiceGrpc.getAcceptStoreInvitationMethod = getAcceptStoreInvitationMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.AcceptStoreInvitationRequest, dev.jangteo.store.v1.AcceptStoreInvitationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AcceptStoreInvitation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.AcceptStoreInvitationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.AcceptStoreInvitationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreMemberServiceMethodDescriptorSupplier("AcceptStoreInvitation"))
              .build();
        }
      }
    }
    return getAcceptStoreInvitationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeclineStoreInvitationRequest,
      dev.jangteo.store.v1.DeclineStoreInvitationResponse> getDeclineStoreInvitationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeclineStoreInvitation",
      requestType = dev.jangteo.store.v1.DeclineStoreInvitationRequest.class,
      responseType = dev.jangteo.store.v1.DeclineStoreInvitationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeclineStoreInvitationRequest,
      dev.jangteo.store.v1.DeclineStoreInvitationResponse> getDeclineStoreInvitationMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.store.v1.DeclineStoreInvitationRequest, dev.jangteo.store.v1.DeclineStoreInvitationResponse> getDeclineStoreInvitationMethod;
    if ((getDeclineStoreInvitationMethod = StoreMemberServiceGrpc.getDeclineStoreInvitationMethod) == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        if ((getDeclineStoreInvitationMethod = StoreMemberServiceGrpc.getDeclineStoreInvitationMethod) == null) {
          StoreMemberServiceGrpc.getDeclineStoreInvitationMethod = getDeclineStoreInvitationMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.store.v1.DeclineStoreInvitationRequest, dev.jangteo.store.v1.DeclineStoreInvitationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeclineStoreInvitation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.DeclineStoreInvitationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.store.v1.DeclineStoreInvitationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreMemberServiceMethodDescriptorSupplier("DeclineStoreInvitation"))
              .build();
        }
      }
    }
    return getDeclineStoreInvitationMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static StoreMemberServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreMemberServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreMemberServiceStub>() {
        @java.lang.Override
        public StoreMemberServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreMemberServiceStub(channel, callOptions);
        }
      };
    return StoreMemberServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static StoreMemberServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreMemberServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreMemberServiceBlockingV2Stub>() {
        @java.lang.Override
        public StoreMemberServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreMemberServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return StoreMemberServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static StoreMemberServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreMemberServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreMemberServiceBlockingStub>() {
        @java.lang.Override
        public StoreMemberServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreMemberServiceBlockingStub(channel, callOptions);
        }
      };
    return StoreMemberServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static StoreMemberServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreMemberServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreMemberServiceFutureStub>() {
        @java.lang.Override
        public StoreMemberServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreMemberServiceFutureStub(channel, callOptions);
        }
      };
    return StoreMemberServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Who keeps a store beside its owner: whom the owner invites by e-mail, and who accepts.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Invites whoever has an e-mail to keep a store, for seven days. Another invitation of the same e-mail takes the place of this one.
     * The answer is the same whether or not there is an account with that e-mail; whoever verifies it in time finds the invitation.
     * Fails with `STORE_MEMBER_EXISTS` for who keeps the store already, with `STORE_MEMBERS_FULL` where there are fifty members and open
     * invitations, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    default void inviteStoreMember(dev.jangteo.store.v1.InviteStoreMemberRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.InviteStoreMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getInviteStoreMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes an invitation back. A repeat fails with `NOT_FOUND`, as does an invitation that was accepted or declined.
     * </pre>
     */
    default void withdrawStoreInvitation(dev.jangteo.store.v1.WithdrawStoreInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.WithdrawStoreInvitationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWithdrawStoreInvitationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists who keeps a store beside its owner, and who is invited, the newest first. Its owner alone may look.
     * </pre>
     */
    default void listStoreMembers(dev.jangteo.store.v1.ListStoreMembersRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListStoreMembersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListStoreMembersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a member another role, at once. A repeat changes nothing.
     * Fails with `NOT_FOUND` for who is no member, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    default void setStoreMemberRole(dev.jangteo.store.v1.SetStoreMemberRoleRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.SetStoreMemberRoleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetStoreMemberRoleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes a member, who can do nothing more in the store from then on. Members leave by removing themselves; others are removed by the
     * owner alone. What they have done stays.
     * Fails with `NOT_FOUND` for who is no member, so also when it is repeated.
     * </pre>
     */
    default void removeStoreMember(dev.jangteo.store.v1.RemoveStoreMemberRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.RemoveStoreMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveStoreMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the open invitations to the caller's e-mail, the newest first.
     * </pre>
     */
    default void listStoreInvitations(dev.jangteo.store.v1.ListStoreInvitationsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListStoreInvitationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListStoreInvitationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Accepts an invitation to the caller's e-mail: from then on they keep the store with its owner. A repeat changes nothing.
     * Whoever was no seller is one now: RefreshToken buys a token that says so. Fails with `NOT_FOUND` where the invitation was withdrawn,
     * replaced or declined, or is past its time, where the store is gone, and for who was removed since.
     * </pre>
     */
    default void acceptStoreInvitation(dev.jangteo.store.v1.AcceptStoreInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.AcceptStoreInvitationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAcceptStoreInvitationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Declines an invitation to the caller's e-mail. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    default void declineStoreInvitation(dev.jangteo.store.v1.DeclineStoreInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeclineStoreInvitationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeclineStoreInvitationMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service StoreMemberService.
   * <pre>
   * Who keeps a store beside its owner: whom the owner invites by e-mail, and who accepts.
   * </pre>
   */
  public static abstract class StoreMemberServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return StoreMemberServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service StoreMemberService.
   * <pre>
   * Who keeps a store beside its owner: whom the owner invites by e-mail, and who accepts.
   * </pre>
   */
  public static final class StoreMemberServiceStub
      extends io.grpc.stub.AbstractAsyncStub<StoreMemberServiceStub> {
    private StoreMemberServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreMemberServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreMemberServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites whoever has an e-mail to keep a store, for seven days. Another invitation of the same e-mail takes the place of this one.
     * The answer is the same whether or not there is an account with that e-mail; whoever verifies it in time finds the invitation.
     * Fails with `STORE_MEMBER_EXISTS` for who keeps the store already, with `STORE_MEMBERS_FULL` where there are fifty members and open
     * invitations, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public void inviteStoreMember(dev.jangteo.store.v1.InviteStoreMemberRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.InviteStoreMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getInviteStoreMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes an invitation back. A repeat fails with `NOT_FOUND`, as does an invitation that was accepted or declined.
     * </pre>
     */
    public void withdrawStoreInvitation(dev.jangteo.store.v1.WithdrawStoreInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.WithdrawStoreInvitationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getWithdrawStoreInvitationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists who keeps a store beside its owner, and who is invited, the newest first. Its owner alone may look.
     * </pre>
     */
    public void listStoreMembers(dev.jangteo.store.v1.ListStoreMembersRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListStoreMembersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListStoreMembersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a member another role, at once. A repeat changes nothing.
     * Fails with `NOT_FOUND` for who is no member, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public void setStoreMemberRole(dev.jangteo.store.v1.SetStoreMemberRoleRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.SetStoreMemberRoleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetStoreMemberRoleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes a member, who can do nothing more in the store from then on. Members leave by removing themselves; others are removed by the
     * owner alone. What they have done stays.
     * Fails with `NOT_FOUND` for who is no member, so also when it is repeated.
     * </pre>
     */
    public void removeStoreMember(dev.jangteo.store.v1.RemoveStoreMemberRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.RemoveStoreMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveStoreMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the open invitations to the caller's e-mail, the newest first.
     * </pre>
     */
    public void listStoreInvitations(dev.jangteo.store.v1.ListStoreInvitationsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListStoreInvitationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListStoreInvitationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Accepts an invitation to the caller's e-mail: from then on they keep the store with its owner. A repeat changes nothing.
     * Whoever was no seller is one now: RefreshToken buys a token that says so. Fails with `NOT_FOUND` where the invitation was withdrawn,
     * replaced or declined, or is past its time, where the store is gone, and for who was removed since.
     * </pre>
     */
    public void acceptStoreInvitation(dev.jangteo.store.v1.AcceptStoreInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.AcceptStoreInvitationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAcceptStoreInvitationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Declines an invitation to the caller's e-mail. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public void declineStoreInvitation(dev.jangteo.store.v1.DeclineStoreInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeclineStoreInvitationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeclineStoreInvitationMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service StoreMemberService.
   * <pre>
   * Who keeps a store beside its owner: whom the owner invites by e-mail, and who accepts.
   * </pre>
   */
  public static final class StoreMemberServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<StoreMemberServiceBlockingV2Stub> {
    private StoreMemberServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreMemberServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreMemberServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites whoever has an e-mail to keep a store, for seven days. Another invitation of the same e-mail takes the place of this one.
     * The answer is the same whether or not there is an account with that e-mail; whoever verifies it in time finds the invitation.
     * Fails with `STORE_MEMBER_EXISTS` for who keeps the store already, with `STORE_MEMBERS_FULL` where there are fifty members and open
     * invitations, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.store.v1.InviteStoreMemberResponse inviteStoreMember(dev.jangteo.store.v1.InviteStoreMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getInviteStoreMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes an invitation back. A repeat fails with `NOT_FOUND`, as does an invitation that was accepted or declined.
     * </pre>
     */
    public dev.jangteo.store.v1.WithdrawStoreInvitationResponse withdrawStoreInvitation(dev.jangteo.store.v1.WithdrawStoreInvitationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getWithdrawStoreInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists who keeps a store beside its owner, and who is invited, the newest first. Its owner alone may look.
     * </pre>
     */
    public dev.jangteo.store.v1.ListStoreMembersResponse listStoreMembers(dev.jangteo.store.v1.ListStoreMembersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListStoreMembersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a member another role, at once. A repeat changes nothing.
     * Fails with `NOT_FOUND` for who is no member, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.store.v1.SetStoreMemberRoleResponse setStoreMemberRole(dev.jangteo.store.v1.SetStoreMemberRoleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetStoreMemberRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes a member, who can do nothing more in the store from then on. Members leave by removing themselves; others are removed by the
     * owner alone. What they have done stays.
     * Fails with `NOT_FOUND` for who is no member, so also when it is repeated.
     * </pre>
     */
    public dev.jangteo.store.v1.RemoveStoreMemberResponse removeStoreMember(dev.jangteo.store.v1.RemoveStoreMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveStoreMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the open invitations to the caller's e-mail, the newest first.
     * </pre>
     */
    public dev.jangteo.store.v1.ListStoreInvitationsResponse listStoreInvitations(dev.jangteo.store.v1.ListStoreInvitationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListStoreInvitationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Accepts an invitation to the caller's e-mail: from then on they keep the store with its owner. A repeat changes nothing.
     * Whoever was no seller is one now: RefreshToken buys a token that says so. Fails with `NOT_FOUND` where the invitation was withdrawn,
     * replaced or declined, or is past its time, where the store is gone, and for who was removed since.
     * </pre>
     */
    public dev.jangteo.store.v1.AcceptStoreInvitationResponse acceptStoreInvitation(dev.jangteo.store.v1.AcceptStoreInvitationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAcceptStoreInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Declines an invitation to the caller's e-mail. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public dev.jangteo.store.v1.DeclineStoreInvitationResponse declineStoreInvitation(dev.jangteo.store.v1.DeclineStoreInvitationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeclineStoreInvitationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service StoreMemberService.
   * <pre>
   * Who keeps a store beside its owner: whom the owner invites by e-mail, and who accepts.
   * </pre>
   */
  public static final class StoreMemberServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<StoreMemberServiceBlockingStub> {
    private StoreMemberServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreMemberServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreMemberServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites whoever has an e-mail to keep a store, for seven days. Another invitation of the same e-mail takes the place of this one.
     * The answer is the same whether or not there is an account with that e-mail; whoever verifies it in time finds the invitation.
     * Fails with `STORE_MEMBER_EXISTS` for who keeps the store already, with `STORE_MEMBERS_FULL` where there are fifty members and open
     * invitations, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.store.v1.InviteStoreMemberResponse inviteStoreMember(dev.jangteo.store.v1.InviteStoreMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getInviteStoreMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes an invitation back. A repeat fails with `NOT_FOUND`, as does an invitation that was accepted or declined.
     * </pre>
     */
    public dev.jangteo.store.v1.WithdrawStoreInvitationResponse withdrawStoreInvitation(dev.jangteo.store.v1.WithdrawStoreInvitationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getWithdrawStoreInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists who keeps a store beside its owner, and who is invited, the newest first. Its owner alone may look.
     * </pre>
     */
    public dev.jangteo.store.v1.ListStoreMembersResponse listStoreMembers(dev.jangteo.store.v1.ListStoreMembersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListStoreMembersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a member another role, at once. A repeat changes nothing.
     * Fails with `NOT_FOUND` for who is no member, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.store.v1.SetStoreMemberRoleResponse setStoreMemberRole(dev.jangteo.store.v1.SetStoreMemberRoleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetStoreMemberRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes a member, who can do nothing more in the store from then on. Members leave by removing themselves; others are removed by the
     * owner alone. What they have done stays.
     * Fails with `NOT_FOUND` for who is no member, so also when it is repeated.
     * </pre>
     */
    public dev.jangteo.store.v1.RemoveStoreMemberResponse removeStoreMember(dev.jangteo.store.v1.RemoveStoreMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveStoreMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the open invitations to the caller's e-mail, the newest first.
     * </pre>
     */
    public dev.jangteo.store.v1.ListStoreInvitationsResponse listStoreInvitations(dev.jangteo.store.v1.ListStoreInvitationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListStoreInvitationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Accepts an invitation to the caller's e-mail: from then on they keep the store with its owner. A repeat changes nothing.
     * Whoever was no seller is one now: RefreshToken buys a token that says so. Fails with `NOT_FOUND` where the invitation was withdrawn,
     * replaced or declined, or is past its time, where the store is gone, and for who was removed since.
     * </pre>
     */
    public dev.jangteo.store.v1.AcceptStoreInvitationResponse acceptStoreInvitation(dev.jangteo.store.v1.AcceptStoreInvitationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAcceptStoreInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Declines an invitation to the caller's e-mail. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public dev.jangteo.store.v1.DeclineStoreInvitationResponse declineStoreInvitation(dev.jangteo.store.v1.DeclineStoreInvitationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeclineStoreInvitationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service StoreMemberService.
   * <pre>
   * Who keeps a store beside its owner: whom the owner invites by e-mail, and who accepts.
   * </pre>
   */
  public static final class StoreMemberServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<StoreMemberServiceFutureStub> {
    private StoreMemberServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreMemberServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreMemberServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites whoever has an e-mail to keep a store, for seven days. Another invitation of the same e-mail takes the place of this one.
     * The answer is the same whether or not there is an account with that e-mail; whoever verifies it in time finds the invitation.
     * Fails with `STORE_MEMBER_EXISTS` for who keeps the store already, with `STORE_MEMBERS_FULL` where there are fifty members and open
     * invitations, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.InviteStoreMemberResponse> inviteStoreMember(
        dev.jangteo.store.v1.InviteStoreMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getInviteStoreMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes an invitation back. A repeat fails with `NOT_FOUND`, as does an invitation that was accepted or declined.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.WithdrawStoreInvitationResponse> withdrawStoreInvitation(
        dev.jangteo.store.v1.WithdrawStoreInvitationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getWithdrawStoreInvitationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists who keeps a store beside its owner, and who is invited, the newest first. Its owner alone may look.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.ListStoreMembersResponse> listStoreMembers(
        dev.jangteo.store.v1.ListStoreMembersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListStoreMembersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a member another role, at once. A repeat changes nothing.
     * Fails with `NOT_FOUND` for who is no member, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.SetStoreMemberRoleResponse> setStoreMemberRole(
        dev.jangteo.store.v1.SetStoreMemberRoleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetStoreMemberRoleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes a member, who can do nothing more in the store from then on. Members leave by removing themselves; others are removed by the
     * owner alone. What they have done stays.
     * Fails with `NOT_FOUND` for who is no member, so also when it is repeated.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.RemoveStoreMemberResponse> removeStoreMember(
        dev.jangteo.store.v1.RemoveStoreMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveStoreMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the open invitations to the caller's e-mail, the newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.ListStoreInvitationsResponse> listStoreInvitations(
        dev.jangteo.store.v1.ListStoreInvitationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListStoreInvitationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Accepts an invitation to the caller's e-mail: from then on they keep the store with its owner. A repeat changes nothing.
     * Whoever was no seller is one now: RefreshToken buys a token that says so. Fails with `NOT_FOUND` where the invitation was withdrawn,
     * replaced or declined, or is past its time, where the store is gone, and for who was removed since.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.AcceptStoreInvitationResponse> acceptStoreInvitation(
        dev.jangteo.store.v1.AcceptStoreInvitationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAcceptStoreInvitationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Declines an invitation to the caller's e-mail. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.store.v1.DeclineStoreInvitationResponse> declineStoreInvitation(
        dev.jangteo.store.v1.DeclineStoreInvitationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeclineStoreInvitationMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_INVITE_STORE_MEMBER = 0;
  private static final int METHODID_WITHDRAW_STORE_INVITATION = 1;
  private static final int METHODID_LIST_STORE_MEMBERS = 2;
  private static final int METHODID_SET_STORE_MEMBER_ROLE = 3;
  private static final int METHODID_REMOVE_STORE_MEMBER = 4;
  private static final int METHODID_LIST_STORE_INVITATIONS = 5;
  private static final int METHODID_ACCEPT_STORE_INVITATION = 6;
  private static final int METHODID_DECLINE_STORE_INVITATION = 7;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_INVITE_STORE_MEMBER:
          serviceImpl.inviteStoreMember((dev.jangteo.store.v1.InviteStoreMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.InviteStoreMemberResponse>) responseObserver);
          break;
        case METHODID_WITHDRAW_STORE_INVITATION:
          serviceImpl.withdrawStoreInvitation((dev.jangteo.store.v1.WithdrawStoreInvitationRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.WithdrawStoreInvitationResponse>) responseObserver);
          break;
        case METHODID_LIST_STORE_MEMBERS:
          serviceImpl.listStoreMembers((dev.jangteo.store.v1.ListStoreMembersRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListStoreMembersResponse>) responseObserver);
          break;
        case METHODID_SET_STORE_MEMBER_ROLE:
          serviceImpl.setStoreMemberRole((dev.jangteo.store.v1.SetStoreMemberRoleRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.SetStoreMemberRoleResponse>) responseObserver);
          break;
        case METHODID_REMOVE_STORE_MEMBER:
          serviceImpl.removeStoreMember((dev.jangteo.store.v1.RemoveStoreMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.RemoveStoreMemberResponse>) responseObserver);
          break;
        case METHODID_LIST_STORE_INVITATIONS:
          serviceImpl.listStoreInvitations((dev.jangteo.store.v1.ListStoreInvitationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.ListStoreInvitationsResponse>) responseObserver);
          break;
        case METHODID_ACCEPT_STORE_INVITATION:
          serviceImpl.acceptStoreInvitation((dev.jangteo.store.v1.AcceptStoreInvitationRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.AcceptStoreInvitationResponse>) responseObserver);
          break;
        case METHODID_DECLINE_STORE_INVITATION:
          serviceImpl.declineStoreInvitation((dev.jangteo.store.v1.DeclineStoreInvitationRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.store.v1.DeclineStoreInvitationResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getInviteStoreMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.InviteStoreMemberRequest,
              dev.jangteo.store.v1.InviteStoreMemberResponse>(
                service, METHODID_INVITE_STORE_MEMBER)))
        .addMethod(
          getWithdrawStoreInvitationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.WithdrawStoreInvitationRequest,
              dev.jangteo.store.v1.WithdrawStoreInvitationResponse>(
                service, METHODID_WITHDRAW_STORE_INVITATION)))
        .addMethod(
          getListStoreMembersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.ListStoreMembersRequest,
              dev.jangteo.store.v1.ListStoreMembersResponse>(
                service, METHODID_LIST_STORE_MEMBERS)))
        .addMethod(
          getSetStoreMemberRoleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.SetStoreMemberRoleRequest,
              dev.jangteo.store.v1.SetStoreMemberRoleResponse>(
                service, METHODID_SET_STORE_MEMBER_ROLE)))
        .addMethod(
          getRemoveStoreMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.RemoveStoreMemberRequest,
              dev.jangteo.store.v1.RemoveStoreMemberResponse>(
                service, METHODID_REMOVE_STORE_MEMBER)))
        .addMethod(
          getListStoreInvitationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.ListStoreInvitationsRequest,
              dev.jangteo.store.v1.ListStoreInvitationsResponse>(
                service, METHODID_LIST_STORE_INVITATIONS)))
        .addMethod(
          getAcceptStoreInvitationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.AcceptStoreInvitationRequest,
              dev.jangteo.store.v1.AcceptStoreInvitationResponse>(
                service, METHODID_ACCEPT_STORE_INVITATION)))
        .addMethod(
          getDeclineStoreInvitationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.store.v1.DeclineStoreInvitationRequest,
              dev.jangteo.store.v1.DeclineStoreInvitationResponse>(
                service, METHODID_DECLINE_STORE_INVITATION)))
        .build();
  }

  private static abstract class StoreMemberServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    StoreMemberServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.store.v1.StoreMemberServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("StoreMemberService");
    }
  }

  private static final class StoreMemberServiceFileDescriptorSupplier
      extends StoreMemberServiceBaseDescriptorSupplier {
    StoreMemberServiceFileDescriptorSupplier() {}
  }

  private static final class StoreMemberServiceMethodDescriptorSupplier
      extends StoreMemberServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    StoreMemberServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (StoreMemberServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new StoreMemberServiceFileDescriptorSupplier())
              .addMethod(getInviteStoreMemberMethod())
              .addMethod(getWithdrawStoreInvitationMethod())
              .addMethod(getListStoreMembersMethod())
              .addMethod(getSetStoreMemberRoleMethod())
              .addMethod(getRemoveStoreMemberMethod())
              .addMethod(getListStoreInvitationsMethod())
              .addMethod(getAcceptStoreInvitationMethod())
              .addMethod(getDeclineStoreInvitationMethod())
              .build();
        }
      }
    }
    return result;
  }
}
